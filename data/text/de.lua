-- German: labels and class names; what is not here is shown in English.
-- `of` is the stamp of the English entry that an entry was translated from: `sip-explain lint` says
-- which are stale, and the new stamp.
return {
  language = "Deutsch",
  labels = {
    of = "f6aa7541",
    causes = "Ursachen",
    checks = "Der Reihe nach prüfen",
    class = "Klasse",
    code = "Statuscode",
    codes = "Codes",
    compare = "Vorherige Response",
    compare_frame = "Vorherige Response in Frame",
    custom = "Geändert durch",
    description = "Beschreibung",
    differences = "Wichtigste Unterschiede",
    finding = "Befund",
    finding_frame = "Beleg in Frame",
    finding_text = "Was gefunden wurde",
    fix = "Behebung",
    fix_of_finding = "Was zu tun ist",
    http = "HTTP-Gegenstück",
    learn_more = "Mehr dazu",
    look = "Worauf zu achten ist",
    may = "Aufschlussreiche Header",
    must = "Pflicht-Header",
    obsolete = "Veraltet",
    phrase = "Registrierte Reason-Phrase",
    q850 = "Q.850-Cause",
    question = "Die entscheidende Frage",
    reference = "Referenz",
    related = "Oft verwechselt mit",
    request_frame = "Request in Frame",
    severity = "Schweregrad",
    summary = "Zusammenfassung",
    symptoms = "Symptome",
    time = "Zeit seit dem Request",
    when = "Wann das vorkommt",
    which = "Wann welcher Code",
  },

  classes = {
    [0] = {
      of = "ffea2371",
      name = "Außerhalb der SIP-Klassen",
    },
    [1] = {
      of = "0faf7729",
      name = "Vorläufig",
    },
    [2] = {
      of = "bb321fe4",
      name = "Erfolg",
    },
    [3] = {
      of = "dd0cc22d",
      name = "Umleitung",
    },
    [4] = {
      of = "24a612fe",
      name = "Client-Fehler",
    },
    [5] = {
      of = "b0bebf92",
      name = "Server-Fehler",
    },
    [6] = {
      of = "78bef240",
      name = "Globaler Fehler",
    },
  },
}

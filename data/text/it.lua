-- Italian: labels and class names; what is not here is shown in English.
-- `of` is the stamp of the English entry that an entry was translated from: `sip-explain lint` says
-- which are stale, and the new stamp.
return {
  language = "Italiano",
  labels = {
    of = "f6aa7541",
    causes = "Cause",
    checks = "Cosa controllare, in ordine",
    class = "Classe",
    code = "Codice di stato",
    codes = "Codici",
    compare = "Risposta precedente",
    compare_frame = "Risposta precedente nel frame",
    custom = "Modificato da",
    description = "Descrizione",
    differences = "Differenze principali",
    finding = "Diagnosi",
    finding_frame = "Prova nel frame",
    finding_text = "Che cosa è stato trovato",
    fix = "Come risolvere",
    fix_of_finding = "Cosa fare",
    http = "Equivalente HTTP",
    learn_more = "Per approfondire",
    look = "Cosa guardare",
    may = "Header utili da leggere",
    must = "Header obbligatori",
    obsolete = "Obsoleto",
    phrase = "Frase registrata",
    q850 = "Causa Q.850",
    question = "La domanda decisiva",
    reference = "Riferimento",
    related = "Spesso confuso con",
    request_frame = "Richiesta nel frame",
    severity = "Gravità",
    summary = "Riepilogo",
    symptoms = "Sintomi",
    time = "Tempo dalla richiesta",
    when = "Quando si presenta",
    which = "Quando usare l'uno o l'altro",
  },

  classes = {
    [0] = {
      of = "ffea2371",
      name = "Fuori dalle classi SIP",
    },
    [1] = {
      of = "0faf7729",
      name = "Provvisoria",
    },
    [2] = {
      of = "bb321fe4",
      name = "Successo",
    },
    [3] = {
      of = "dd0cc22d",
      name = "Reindirizzamento",
    },
    [4] = {
      of = "24a612fe",
      name = "Errore del client",
    },
    [5] = {
      of = "b0bebf92",
      name = "Errore del server",
    },
    [6] = {
      of = "78bef240",
      name = "Errore globale",
    },
  },
}

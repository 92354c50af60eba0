-- Hindi: labels and class names; what is not here is shown in English.
-- `of` is the stamp of the English entry that an entry was translated from: `sip-explain lint` says
-- which are stale, and the new stamp.
return {
  language = "हिन्दी",
  labels = {
    of = "f6aa7541",
    causes = "कारण",
    checks = "क्रम से क्या-क्या जाँचें",
    class = "क्लास",
    code = "स्टेटस कोड",
    codes = "कोड",
    compare = "पिछला रिस्पॉन्स",
    compare_frame = "पिछले रिस्पॉन्स वाला फ़्रेम",
    custom = "किसने बदला",
    description = "विवरण",
    differences = "मुख्य अंतर",
    finding = "निष्कर्ष",
    finding_frame = "सबूत वाला फ़्रेम",
    finding_text = "क्या मिला",
    fix = "इसे कैसे ठीक करें",
    fix_of_finding = "क्या करें",
    http = "HTTP में समकक्ष",
    learn_more = "और जानें",
    look = "क्या देखें",
    may = "देखने लायक हेडर",
    must = "ज़रूरी हेडर",
    obsolete = "अप्रचलित",
    phrase = "रजिस्टर्ड फ़्रेज़",
    q850 = "Q.850 cause",
    question = "निर्णायक सवाल",
    reference = "संदर्भ",
    related = "अक्सर इनसे भ्रम होता है",
    request_frame = "रिक्वेस्ट वाला फ़्रेम",
    severity = "गंभीरता",
    summary = "सारांश",
    symptoms = "लक्षण",
    time = "रिक्वेस्ट के बाद बीता समय",
    when = "यह कब दिखता है",
    which = "कौन-सा कब इस्तेमाल करें",
  },

  classes = {
    [0] = {
      of = "ffea2371",
      name = "SIP की क्लासों से बाहर",
    },
    [1] = {
      of = "0faf7729",
      name = "प्रोविज़नल",
    },
    [2] = {
      of = "bb321fe4",
      name = "सफल",
    },
    [3] = {
      of = "dd0cc22d",
      name = "रीडायरेक्शन",
    },
    [4] = {
      of = "24a612fe",
      name = "क्लाइंट एरर",
    },
    [5] = {
      of = "b0bebf92",
      name = "सर्वर एरर",
    },
    [6] = {
      of = "78bef240",
      name = "ग्लोबल एरर",
    },
  },
}

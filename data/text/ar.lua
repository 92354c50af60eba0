-- Arabic: labels and class names; what is not here is shown in English.
-- `of` is the stamp of the English entry that an entry was translated from: `sip-explain lint` says
-- which are stale, and the new stamp.
return {
  language = "العربية",
  right_to_left = true,
  labels = {
    of = "f6aa7541",
    causes = "الأسباب",
    checks = "ما يجب فحصه بالترتيب",
    class = "الفئة",
    code = "رمز الحالة",
    codes = "الرموز",
    compare = "الاستجابة السابقة",
    compare_frame = "الاستجابة السابقة في الإطار",
    custom = "عُدّل بواسطة",
    description = "الوصف",
    differences = "أهم الفروق",
    finding = "التشخيص",
    finding_frame = "الدليل في الإطار",
    finding_text = "ما تم العثور عليه",
    fix = "طريقة الإصلاح",
    fix_of_finding = "ما العمل",
    http = "المقابل في HTTP",
    learn_more = "لمعرفة المزيد",
    look = "ما الذي تنظر إليه",
    may = "ترويسات تستحق القراءة",
    must = "الترويسات الإلزامية",
    obsolete = "متقادم",
    phrase = "العبارة المسجلة",
    q850 = "سبب Q.850",
    question = "السؤال الحاسم",
    reference = "المرجع",
    related = "كثيرًا ما يُخلط بينه وبين",
    request_frame = "الطلب في الإطار",
    severity = "درجة الخطورة",
    summary = "الملخص",
    symptoms = "الأعراض",
    time = "الزمن منذ الطلب",
    when = "متى تظهر",
    which = "متى يُستخدم كل منهما",
  },

  classes = {
    [0] = {
      of = "ffea2371",
      name = "خارج فئات SIP",
    },
    [1] = {
      of = "0faf7729",
      name = "استجابة مؤقتة",
    },
    [2] = {
      of = "bb321fe4",
      name = "نجاح",
    },
    [3] = {
      of = "dd0cc22d",
      name = "إعادة توجيه",
    },
    [4] = {
      of = "24a612fe",
      name = "خطأ العميل",
    },
    [5] = {
      of = "b0bebf92",
      name = "خطأ الخادم",
    },
    [6] = {
      of = "78bef240",
      name = "خطأ شامل",
    },
  },
}

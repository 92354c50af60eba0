-- Turkish: labels and class names; what is not here is shown in English.
-- `of` is the stamp of the English entry that an entry was translated from: `sip-explain lint` says
-- which are stale, and the new stamp.
return {
  language = "Türkçe",
  labels = {
    of = "f6aa7541",
    causes = "Nedenler",
    checks = "Sırasıyla kontrol edilecekler",
    class = "Sınıf",
    code = "Durum kodu",
    codes = "Kodlar",
    compare = "Önceki yanıt",
    compare_frame = "Önceki yanıtın olduğu frame",
    custom = "Değiştiren",
    description = "Açıklama",
    differences = "Temel farklar",
    finding = "Bulgu",
    finding_frame = "Kanıtın olduğu frame",
    finding_text = "Ne bulundu",
    fix = "Nasıl düzeltilir",
    fix_of_finding = "Ne yapmalı",
    http = "HTTP karşılığı",
    learn_more = "Daha fazla bilgi",
    look = "Nelere bakmalı",
    may = "Okumaya değer header'lar",
    must = "Zorunlu header'lar",
    obsolete = "Artık kullanılmıyor",
    phrase = "Kayıtlı reason phrase",
    q850 = "Q.850 cause",
    question = "Belirleyici soru",
    reference = "Kaynak",
    related = "Sık karıştırıldığı kodlar",
    request_frame = "İsteğin olduğu frame",
    severity = "Önem derecesi",
    summary = "Özet",
    symptoms = "Belirtiler",
    time = "İstekten bu yana geçen süre",
    when = "Ne zaman görülür",
    which = "Hangisi ne zaman kullanılır",
  },

  classes = {
    [0] = {
      of = "ffea2371",
      name = "SIP sınıflarının dışında",
    },
    [1] = {
      of = "0faf7729",
      name = "Geçici",
    },
    [2] = {
      of = "bb321fe4",
      name = "Başarılı",
    },
    [3] = {
      of = "dd0cc22d",
      name = "Yönlendirme",
    },
    [4] = {
      of = "24a612fe",
      name = "İstemci hatası",
    },
    [5] = {
      of = "b0bebf92",
      name = "Sunucu hatası",
    },
    [6] = {
      of = "78bef240",
      name = "Global hata",
    },
  },
}

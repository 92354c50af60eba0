-- Indonesian: labels and class names; what is not here is shown in English.
-- `of` is the stamp of the English entry that an entry was translated from: `sip-explain lint` says
-- which are stale, and the new stamp.
return {
  language = "Bahasa Indonesia",
  labels = {
    of = "f6aa7541",
    causes = "Penyebab",
    checks = "Urutan pemeriksaan",
    class = "Kelas",
    code = "Kode status",
    codes = "Kode",
    compare = "Respons sebelumnya",
    compare_frame = "Respons sebelumnya di frame",
    custom = "Diubah oleh",
    description = "Deskripsi",
    differences = "Perbedaan utama",
    finding = "Temuan",
    finding_frame = "Bukti di frame",
    finding_text = "Apa yang ditemukan",
    fix = "Cara memperbaiki",
    fix_of_finding = "Yang harus dilakukan",
    http = "Padanan HTTP",
    learn_more = "Pelajari lebih lanjut",
    look = "Yang perlu dilihat",
    may = "Header yang perlu dibaca",
    must = "Header wajib",
    obsolete = "Usang",
    phrase = "Frasa terdaftar",
    q850 = "Cause Q.850",
    question = "Pertanyaan penentu",
    reference = "Referensi",
    related = "Sering tertukar dengan",
    request_frame = "Request di frame",
    severity = "Tingkat keparahan",
    summary = "Ringkasan",
    symptoms = "Gejala",
    time = "Waktu sejak request",
    when = "Kapan muncul",
    which = "Kapan memakai yang mana",
  },

  classes = {
    [0] = {
      of = "ffea2371",
      name = "Di luar kelas SIP",
    },
    [1] = {
      of = "0faf7729",
      name = "Sementara",
    },
    [2] = {
      of = "bb321fe4",
      name = "Sukses",
    },
    [3] = {
      of = "dd0cc22d",
      name = "Pengalihan",
    },
    [4] = {
      of = "24a612fe",
      name = "Kegagalan klien",
    },
    [5] = {
      of = "b0bebf92",
      name = "Kegagalan server",
    },
    [6] = {
      of = "78bef240",
      name = "Kegagalan global",
    },
  },
}

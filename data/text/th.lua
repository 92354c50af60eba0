-- Thai: labels and class names; what is not here is shown in English.
-- `of` is the stamp of the English entry that an entry was translated from: `sip-explain lint` says
-- which are stale, and the new stamp.
return {
  language = "ไทย",
  labels = {
    of = "f6aa7541",
    causes = "สาเหตุ",
    checks = "สิ่งที่ต้องตรวจสอบตามลำดับ",
    class = "คลาส",
    code = "รหัสสถานะ",
    codes = "รหัส",
    compare = "การตอบกลับก่อนหน้า",
    compare_frame = "การตอบกลับก่อนหน้าในเฟรม",
    custom = "แก้ไขโดย",
    description = "คำอธิบาย",
    differences = "ข้อแตกต่างสำคัญ",
    finding = "ผลวินิจฉัย",
    finding_frame = "หลักฐานในเฟรม",
    finding_text = "สิ่งที่พบ",
    fix = "วิธีแก้ไข",
    fix_of_finding = "สิ่งที่ต้องทำ",
    http = "รหัส HTTP ที่เทียบเท่า",
    learn_more = "อ่านเพิ่มเติม",
    look = "สิ่งที่ต้องดู",
    may = "Header ที่ควรอ่าน",
    must = "Header ที่ต้องมี",
    obsolete = "เลิกใช้แล้ว",
    phrase = "วลีที่ลงทะเบียนไว้",
    q850 = "Q.850 cause",
    question = "คำถามชี้ขาด",
    reference = "เอกสารอ้างอิง",
    related = "มักสับสนกับ",
    request_frame = "คำขอในเฟรม",
    severity = "ความรุนแรง",
    summary = "สรุป",
    symptoms = "อาการ",
    time = "เวลานับจากคำขอ",
    when = "พบเมื่อใด",
    which = "ใช้รหัสไหนเมื่อใด",
  },

  classes = {
    [0] = {
      of = "ffea2371",
      name = "อยู่นอกคลาสของ SIP",
    },
    [1] = {
      of = "0faf7729",
      name = "ชั่วคราว",
    },
    [2] = {
      of = "bb321fe4",
      name = "สำเร็จ",
    },
    [3] = {
      of = "dd0cc22d",
      name = "เปลี่ยนเส้นทาง",
    },
    [4] = {
      of = "24a612fe",
      name = "ข้อผิดพลาดฝั่งไคลเอนต์",
    },
    [5] = {
      of = "b0bebf92",
      name = "ข้อผิดพลาดฝั่งเซิร์ฟเวอร์",
    },
    [6] = {
      of = "78bef240",
      name = "ข้อผิดพลาดแบบ Global",
    },
  },
}

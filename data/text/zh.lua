-- Chinese (simplified): labels and class names; what is not here is shown in English.
-- `of` is the stamp of the English entry that an entry was translated from: `sip-explain lint` says
-- which are stale, and the new stamp.
return {
  language = "简体中文",
  labels = {
    of = "f6aa7541",
    causes = "原因",
    checks = "排查步骤",
    class = "类别",
    code = "状态码",
    codes = "状态码列表",
    compare = "上一个响应",
    compare_frame = "上一个响应所在帧",
    custom = "修改来源",
    description = "说明",
    differences = "主要区别",
    finding = "诊断",
    finding_frame = "证据所在帧",
    finding_text = "发现的内容",
    fix = "如何解决",
    fix_of_finding = "处理办法",
    http = "对应的 HTTP 状态码",
    learn_more = "了解更多",
    look = "看哪里",
    may = "值得查看的头域",
    must = "必须携带的头域",
    obsolete = "已废弃",
    phrase = "注册的原因短语",
    q850 = "Q.850 原因值",
    question = "关键判断",
    reference = "参考",
    related = "容易混淆的状态码",
    request_frame = "请求所在帧",
    severity = "严重程度",
    summary = "摘要",
    symptoms = "症状",
    time = "距请求的时间",
    when = "何时出现",
    which = "如何选用",
  },

  classes = {
    [0] = {
      of = "ffea2371",
      name = "不属于 SIP 的类别",
    },
    [1] = {
      of = "0faf7729",
      name = "临时响应",
    },
    [2] = {
      of = "bb321fe4",
      name = "成功",
    },
    [3] = {
      of = "dd0cc22d",
      name = "重定向",
    },
    [4] = {
      of = "24a612fe",
      name = "客户端错误",
    },
    [5] = {
      of = "b0bebf92",
      name = "服务器错误",
    },
    [6] = {
      of = "78bef240",
      name = "全局错误",
    },
  },
}

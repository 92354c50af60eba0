-- Japanese: labels and class names; what is not here is shown in English.
-- `of` is the stamp of the English entry that an entry was translated from: `sip-explain lint` says
-- which are stale, and the new stamp.
return {
  language = "日本語",
  labels = {
    of = "f6aa7541",
    causes = "原因",
    checks = "確認手順",
    class = "クラス",
    code = "ステータスコード",
    codes = "コード",
    compare = "前のレスポンス",
    compare_frame = "前のレスポンスのフレーム",
    custom = "変更元",
    description = "説明",
    differences = "主な違い",
    finding = "診断",
    finding_frame = "根拠のフレーム",
    finding_text = "検出内容",
    fix = "対処方法",
    fix_of_finding = "対応",
    http = "対応する HTTP コード",
    learn_more = "詳細情報",
    look = "確認する箇所",
    may = "確認すべきヘッダー",
    must = "必須ヘッダー",
    obsolete = "廃止",
    phrase = "登録済みフレーズ",
    q850 = "Q.850 理由表示値",
    question = "見分けるポイント",
    reference = "参照",
    related = "混同しやすいコード",
    request_frame = "リクエストのフレーム",
    severity = "重大度",
    summary = "概要",
    symptoms = "症状",
    time = "リクエストからの経過時間",
    when = "発生する場面",
    which = "使い分け",
  },

  classes = {
    [0] = {
      of = "ffea2371",
      name = "SIP のクラス外",
    },
    [1] = {
      of = "0faf7729",
      name = "暫定応答",
    },
    [2] = {
      of = "bb321fe4",
      name = "成功",
    },
    [3] = {
      of = "dd0cc22d",
      name = "リダイレクト",
    },
    [4] = {
      of = "24a612fe",
      name = "クライアントエラー",
    },
    [5] = {
      of = "b0bebf92",
      name = "サーバーエラー",
    },
    [6] = {
      of = "78bef240",
      name = "グローバルエラー",
    },
  },
}

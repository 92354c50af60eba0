-- Korean: labels and class names; what is not here is shown in English.
-- `of` is the stamp of the English entry that an entry was translated from: `sip-explain lint` says
-- which are stale, and the new stamp.
return {
  language = "한국어",
  labels = {
    of = "f6aa7541",
    causes = "원인",
    checks = "점검 순서",
    class = "클래스",
    code = "상태 코드",
    codes = "코드",
    compare = "이전 응답",
    compare_frame = "이전 응답 프레임",
    custom = "변경한 곳",
    description = "설명",
    differences = "주요 차이점",
    finding = "진단",
    finding_frame = "근거 프레임",
    finding_text = "발견된 내용",
    fix = "해결 방법",
    fix_of_finding = "조치",
    http = "HTTP 대응 코드",
    learn_more = "더 알아보기",
    look = "확인할 부분",
    may = "살펴볼 헤더",
    must = "필수 헤더",
    obsolete = "폐기됨",
    phrase = "등록된 문구",
    q850 = "Q.850 cause",
    question = "핵심 질문",
    reference = "참고 문서",
    related = "자주 혼동되는 코드",
    request_frame = "요청 프레임",
    severity = "심각도",
    summary = "요약",
    symptoms = "증상",
    time = "요청 후 경과 시간",
    when = "발생하는 경우",
    which = "용도 구분",
  },

  classes = {
    [0] = {
      of = "ffea2371",
      name = "SIP 클래스 아님",
    },
    [1] = {
      of = "0faf7729",
      name = "임시 응답",
    },
    [2] = {
      of = "bb321fe4",
      name = "성공",
    },
    [3] = {
      of = "dd0cc22d",
      name = "리다이렉션",
    },
    [4] = {
      of = "24a612fe",
      name = "클라이언트 오류",
    },
    [5] = {
      of = "b0bebf92",
      name = "서버 오류",
    },
    [6] = {
      of = "78bef240",
      name = "글로벌 오류",
    },
  },
}

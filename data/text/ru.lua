-- Russian: labels and class names; what is not here is shown in English.
-- `of` is the stamp of the English entry that an entry was translated from: `sip-explain lint` says
-- which are stale, and the new stamp.
return {
  language = "Русский",
  labels = {
    of = "f6aa7541",
    causes = "Причины",
    checks = "Что проверить по порядку",
    class = "Класс",
    code = "Код ответа",
    codes = "Коды",
    compare = "Предыдущий ответ",
    compare_frame = "Предыдущий ответ в кадре",
    custom = "Кем изменено",
    description = "Описание",
    differences = "Главные отличия",
    finding = "Диагноз",
    finding_frame = "Подтверждение в кадре",
    finding_text = "Что обнаружено",
    fix = "Как исправить",
    fix_of_finding = "Что делать",
    http = "Аналог в HTTP",
    learn_more = "Подробнее",
    look = "На что смотреть",
    may = "Заголовки, которые стоит посмотреть",
    must = "Обязательные заголовки",
    obsolete = "Устарел",
    phrase = "Зарегистрированная фраза",
    q850 = "Причина Q.850",
    question = "Решающий вопрос",
    reference = "Источник",
    related = "Часто путают с",
    request_frame = "Запрос в кадре",
    severity = "Важность",
    summary = "Кратко",
    symptoms = "Симптомы",
    time = "Время с момента запроса",
    when = "Когда встречается",
    which = "Когда какой код использовать",
  },

  classes = {
    [0] = {
      of = "ffea2371",
      name = "Вне классов SIP",
    },
    [1] = {
      of = "0faf7729",
      name = "Предварительный ответ",
    },
    [2] = {
      of = "bb321fe4",
      name = "Успех",
    },
    [3] = {
      of = "dd0cc22d",
      name = "Перенаправление",
    },
    [4] = {
      of = "24a612fe",
      name = "Ошибка клиента",
    },
    [5] = {
      of = "b0bebf92",
      name = "Ошибка сервера",
    },
    [6] = {
      of = "78bef240",
      name = "Глобальная ошибка",
    },
  },
}

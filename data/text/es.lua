-- Spanish: labels and class names; what is not here is shown in English.
-- `of` is the stamp of the English entry that an entry was translated from: `sip-explain lint` says
-- which are stale, and the new stamp.
return {
  language = "Español",
  labels = {
    of = "f6aa7541",
    causes = "Causas",
    checks = "Qué revisar, por orden",
    class = "Clase",
    code = "Código de estado",
    codes = "Códigos",
    compare = "Respuesta anterior",
    compare_frame = "Respuesta anterior en la trama",
    custom = "Modificado por",
    description = "Descripción",
    differences = "Diferencias clave",
    finding = "Diagnóstico",
    finding_frame = "Evidencia en la trama",
    finding_text = "Qué se encontró",
    fix = "Cómo corregirlo",
    fix_of_finding = "Qué hacer",
    http = "Equivalente HTTP",
    learn_more = "Más información",
    look = "En qué fijarse",
    may = "Cabeceras que conviene leer",
    must = "Cabeceras obligatorias",
    obsolete = "Obsoleto",
    phrase = "Frase registrada",
    q850 = "Causa Q.850",
    question = "La pregunta decisiva",
    reference = "Referencia",
    related = "Se suele confundir con",
    request_frame = "Solicitud en la trama",
    severity = "Severidad",
    summary = "Resumen",
    symptoms = "Síntomas",
    time = "Tiempo desde la solicitud",
    when = "Cuándo aparece",
    which = "Cuándo usar cada uno",
  },

  classes = {
    [0] = {
      of = "ffea2371",
      name = "Fuera de las clases de SIP",
    },
    [1] = {
      of = "0faf7729",
      name = "Provisional",
    },
    [2] = {
      of = "bb321fe4",
      name = "Éxito",
    },
    [3] = {
      of = "dd0cc22d",
      name = "Redirección",
    },
    [4] = {
      of = "24a612fe",
      name = "Error del cliente",
    },
    [5] = {
      of = "b0bebf92",
      name = "Error del servidor",
    },
    [6] = {
      of = "78bef240",
      name = "Error global",
    },
  },
}

-- Portuguese. A text flows over as many lines as it needs: runs of white space are folded.
-- `of` is the stamp of the English entry that an entry was translated from: `sip-explain lint` says
-- which are stale, and the new stamp.
return {
  language = "Português",
  complete = true,
  labels = {
    of = "f6aa7541",
    causes = "Causas",
    checks = "O que verificar, em ordem",
    class = "Classe",
    code = "Código de status",
    codes = "Códigos",
    compare = "Resposta anterior",
    compare_frame = "Resposta anterior no frame",
    custom = "Alterado por",
    description = "Descrição",
    differences = "Diferenças principais",
    finding = "Diagnóstico",
    finding_frame = "Evidência no frame",
    finding_text = "O que foi encontrado",
    fix = "Como corrigir",
    fix_of_finding = "O que fazer",
    http = "Equivalente em HTTP",
    learn_more = "Saiba mais",
    look = "O que observar",
    may = "Cabeçalhos que vale a pena ler",
    must = "Cabeçalhos obrigatórios",
    obsolete = "Obsoleto",
    phrase = "Frase registrada",
    q850 = "Causa Q.850",
    question = "A pergunta decisiva",
    reference = "Referência",
    related = "Costuma ser confundido com",
    request_frame = "Requisição no frame",
    severity = "Severidade",
    summary = "Resumo",
    symptoms = "Sintomas",
    time = "Tempo desde a requisição",
    when = "Quando você o vê",
    which = "Quando usar qual",
  },
  compare = {
    of = "03f3a5f8",
    advice = "{name}: {text}",
    by = "O {a} é gerado por {a_by}; o {b}, por {b_by}.",
    by_gateway = "um gateway ou B2BUA",
    by_notifier = "um notifier ou servidor de presença",
    by_proxy = "um proxy",
    by_registrar = "um servidor de registro",
    by_user = "um user agent",
    dialog = "No INVITE inicial, o {a} {a_dialog}; o {b} {b_dialog}.",
    dialog_confirmed = "confirma o diálogo (a chamada foi atendida)",
    dialog_early = "pode criar um early dialog",
    dialog_ended = "avisa que um early dialog terminou",
    dialog_failed = "encerra a tentativa e os early dialogs dela",
    dialog_none = "não cria diálogo",
    ends = [[
      Durante a chamada, o {code} a uma requisição dentro do diálogo encerra a chamada; o {other} a
      deixa como estava.]],
    final = [[
      O {a} é provisório: a transação continua e outras respostas virão. O {b} é final e a encerra.]],
    global = [[
      Depois de um fork, o {code} de um só ramo encerra toda a busca: o proxy cancela os outros
      ramos. Depois do {other}, eles continuam.]],
    http_one = "O {code} tem o mesmo sentido em HTTP; o {other} não tem equivalente lá.",
    list_and = "{list} e {last}",
    list_or = "{list} ou {last}",
    meaning = "{code}: {text}",
    must = "O {code} tem de trazer {headers}.",
    obsolete = "O {code} está obsoleto e não deve mais ser enviado.",
    other_class = "{a_name} pertence à classe {a_class}; {b_name}, à classe {b_class}.",
    q850 = "Para a PSTN, o {a} corresponde à causa {a_q850} (Q.850); o {b}, à causa {b_q850}.",
    q850_one = [[
      Para a PSTN, o {code} corresponde à causa {q850} (Q.850); para o {other}, a RFC 3398 não
      define nenhuma.]],
    retry = "Depois do {a}, a requisição {a_retry}; depois do {b}, ela {b_retry}.",
    retry_changed = "pode ser enviada de novo depois de corrigido o motivo da recusa",
    retry_elsewhere = "pode ser enviada a outro endereço ou servidor",
    retry_later = "pode ser enviada de novo mais tarde",
    retry_needless = "não precisa ser enviada de novo",
    retry_never = "não deve ser enviada de novo",
    same_class = "{a_name} e {b_name} pertencem ambos à classe {a_class}.",
    title = "SIP {a} vs {b}",
  },
  cli = {
    of = "f8f2132d",
    argument_missing = "{name}: falta um argumento; veja `sip-explain {name} --help`",
    command_missing = "falta um comando; veja `sip-explain --help`",
    no_class = "'{name}' não é uma classe: informe 1xx, 2xx, 3xx, 4xx, 5xx ou 6xx",
    no_code = "'{name}' não é um código de status: informe um número de 100 a 699",
    no_command = "não existe o comando '{name}'; veja `sip-explain --help`",
    no_language = "Não há textos em '{name}'. Idiomas disponíveis: {languages}",
    not_written = "não foi possível gravar a saída: {name}",
    one_form = "escolha entre --json, --csv e --html",
    too_many = "{name}: há argumentos demais; veja `sip-explain {name} --help`",
    unknown = "Não existe código nem diagnóstico '{name}'. Para ver todos: sip-explain list",
    no_tshark = [[
      {name}: esse programa não existe, ou não é o tshark; instale o tshark ou indique-o em
      SIP_EXPLAIN_TSHARK]],
    no_plugin = [[
      {name} não carrega sip_explain.so; copie-o para a pasta de plugins pessoais, que `tshark -G
      folders` mostra, subpasta epan]],
    no_plugin_root = [[
      {name} não carrega sip_explain.so; iniciado pelo root, não aceita plugins de uma pasta
      pessoal: execute este comando como usuário comum ou instale o plugin para todos]],
    other_plugin = [[
      o tshark carrega sip_explain.so {name}, que não é a versão deste comando; instale os dois de
      novo]],
    no_output = "para onde? indique um arquivo ou uma pasta com --output",
    stream_alone = '"-" lê a entrada padrão e escreve na saída padrão: use-o sozinho',
    terminal = [[
      uma captura não é texto para um terminal; indique um arquivo com --output ou redirecione a
      saída]],
    no_jobs = "'{name}' não é um número de tarefas: informe de 1 a 1000",
    no_hosts = [[
      '{name}' não é uma lista de máquinas: separe os nomes com vírgulas, como :,ann@a,8/b]],
    no_folder = [[
      {name} não é uma pasta, e vários resultados precisam de uma; indique outra com --output]],
    not_a_file = '{name} não é um arquivo; para um pipe, use "-"',
    into_input = [[
      {name}: os resultados ficariam entre as capturas; indique uma pasta em outro lugar com
      --output]],
    same_output = [[
      {name}: as duas dariam o mesmo arquivo; renomeie uma ou dê a elas saídas diferentes]],
    overwrites = [[
      {name}: o resultado sobrescreveria esta entrada; indique outro lugar com --output]],
    no_inputs = "{name}: não há capturas",
    link_left_out = "{name}: deixado de fora: link para uma pasta",
    special_left_out = "{name}: deixado de fora: não é um arquivo",
    no_capture = "{name}: deixado de fora: não é uma captura",
    cut_short = "{name}: termina no meio de um pacote; o resultado tem o que vem antes",
    busy = "{name}: outra execução está trabalhando nesta pasta",
    no_parallel = [[
      --jobs e --hosts precisam do GNU parallel; instale o pacote parallel ou não os use]],
    host_unreachable = "{name}: deixada de fora: o ssh não a alcança sem fazer perguntas",
    host_no_tshark = "{name}: deixada de fora: falta o tshark",
    host_no_plugin = "{name}: deixada de fora: lá o tshark não carrega sip_explain.so",
    host_other_version = [[
      {name}: deixada de fora: lá o tshark ou o sip_explain.so é de outra versão]],
    host_no_rsync = "{name}: deixada de fora: falta o rsync",
    host_lost = "{name}: deixou de responder; as outras assumem o trabalho dela",
    no_host = "{name}: nenhuma destas máquinas serve",
    progress = "{done} de {files} arquivos, {messages} mensagens, faltam {left}",
  },
  menu = {
    of = "f98a70fc",
    busy = "O Wireshark ainda está lendo a captura. Tente de novo quando ele terminar.",
    check = "Verificar as regras do site",
    compare = "Comparar dois códigos...",
    explain = "Explicar a resposta selecionada",
    failed = "O SIP Explain falhou: {why}",
    files = "Arquivos de regras do site, na ordem em que são carregados:",
    filter_call = "Filtro: respostas desta chamada",
    filter_failures = "Filtro: todas as falhas",
    filter_findings = "Filtro: diagnósticos de severidade warn ou maior",
    ask_codes = "Escreva aqui dois códigos de status e pressione Comparar:",
    compare_button = "Comparar",
    two_codes = "São necessários dois códigos de status, por exemplo 401 407.",
    folder = "Abrir a pasta das regras do site",
    folder_made = [[
      A pasta {folder} não existia. Ela foi criada, com um arquivo comentado para começar:
      template.lua.]],
    frame = "Frame {frame}",
    loaded = "As regras do site foram recarregadas.",
    no_address = "Não é uma RFC: nenhum endereço é conhecido.",
    no_capture = "Nenhuma captura está aberta. Abra uma e selecione uma resposta SIP.",
    no_code = "'{text}' não é um código de status: informe um número de 100 a 699.",
    no_files = "Não há arquivos de regras do site.",
    no_frame = "Nenhum frame está selecionado, ou há mais de um. Selecione uma só resposta SIP.",
    no_message = "O frame {frame} não tem mensagem SIP. O filtro sip_explain.code mostra todas as respostas.",
    no_call_id = "A mensagem SIP do frame {frame} não tem Call-ID, que é o que identifica uma chamada.",
    cut = "O frame tem mais respostas, que não são mostradas aqui.",
    no_response = [[
      O frame {frame} não tem resposta SIP que se possa explicar. O filtro sip_explain.code mostra
      todas as respostas.]],
    not_opened = "Não foi possível iniciar um programa para abrir {address}",
    opened = "Abrindo {address}",
    problems = "Problemas:",
    reference = "Referência (RFC) da resposta selecionada",
    reload = "Recarregar as regras do site",
    root = [[
      Iniciado pelo root, o Wireshark não lê nada das pastas pessoais. Indique uma pasta na preferência
      sip_explain.rules ou inicie o Wireshark como usuário comum.]],
    same_code = "O código {code} foi informado duas vezes: informe dois códigos diferentes.",
    sound = "Nenhum problema foi encontrado.",
    switched_off = "O SIP Explain está desligado. Ligue-o em Analisar > Protocolos habilitados.",
  },
  report = {
    of = "694195b7",
    title = "Relatório SIP",
    totals = "Totais",
    problems = "Problemas e soluções",
    timeline = "Ao longo do tempo",
    outcomes = "Desfechos",
    details = "Falhas em detalhe",
    times = "Tempos de espera",
    worst = "Os piores casos",
    captures = "Capturas",
    calls = "Chamadas",
    registrations = "Registros",
    transactions = "Outras requisições",
    messages = "Mensagens",
    requests = "Requisições",
    responses = "Respostas",
    failures = "Falhas",
    failed_captures = "Capturas ilegíveis",
    sent_again = "Reenviadas",
    captured_twice = "Capturadas duas vezes",
    challenges = "Desafios",
    total = "Total",
    count = "Quantidade",
    share = "Proporção",
    capture = "Captura",
    codes = "Códigos",
    code = "Código",
    phrase = "Frase",
    severity = "Severidade",
    findings = "Diagnósticos",
    finding = "Diagnóstico",
    servers = "Servidores",
    server = "Servidor",
    realms = "Realms",
    realm = "Realm",
    destinations = "Destinos",
    destination = "Destino",
    method = "Método",
    others = "Outros",
    unknown = "(desconhecido)",
    outcome = "Desfecho",
    problem = "Problema",
    fix = "O que fazer",
    text = "O que foi encontrado",
    first = "Primeira ocorrência",
    error = "Erro",
    from = "De",
    to = "Para",
    start = "Início",
    ["end"] = "Fim",
    seconds = "Duração",
    call_id = "Call-ID",
    frame = "Frame",
    frames = "Frames",
    time = "Tempo",
    first_response = "Primeira resposta",
    post_dial_delay = "Espera até tocar",
    setup = "Estabelecimento da chamada",
    min = "Mínimo",
    p50 = "Mediana",
    p90 = "90% em até",
    p95 = "95% em até",
    p99 = "99% em até",
    max = "Máximo",
    call = "Chamada",
    registration = "Registro",
    other = "Outra requisição",
    call_answered = "atendida",
    call_cancelled = "cancelada",
    call_no_answer = "não atendida",
    call_busy = "ocupado",
    call_redirected = "redirecionada",
    call_rejected = "recusada",
    call_failed = "com falha",
    call_unfinished = "inacabada",
    registration_registered = "registrado",
    registration_removed = "removido",
    registration_rejected = "recusado",
    registration_failed = "com falha",
    registration_challenged = "desafio sem resposta",
    registration_unanswered = "sem resposta",
    transaction_succeeded = "com sucesso",
    transaction_redirected = "redirecionada",
    transaction_failed = "com falha",
    transaction_unanswered = "sem resposta",
    no_response = "Nenhuma resposta",
    no_response_text = [[
      Uma requisição não recebeu resposta alguma em 32 segundos: quem a enviou prossegue então como
      depois de um 408 (RFC 3261 seção 8.1.3.1).]],
    no_response_fix = [[
      Veja se a requisição chegou ao outro lado: capture lá. Se não chegou, confira o endereço para
      onde foi enviada, os firewalls e o NAT no caminho, e se uma mensagem UDP grande se perdeu em
      fragmentos. Se chegou, o servidor está sobrecarregado ou não escuta nessa porta, ou as
      respostas dele se perdem na volta.]],
    contents = "Conteúdo",
    utc = "Todos os horários estão em UTC.",
    made_by = "Feito por {name} {version} somente a partir das capturas; nada é baixado para exibi-lo.",
    needs_script = "Esta página se desenha sozinha: permita o JavaScript. Ela não baixa nada.",
    no_messages = "Não há nenhuma mensagem SIP nestas capturas.",
    no_problems = "Nada nestas capturas precisa ser corrigido.",
    unread = "Capturas que não puderam ser lidas até o fim: {count} de {total} (veja abaixo).",
    show_all = "Mostrar todos ({count})",
    shown = "São mostrados os {count} primeiros de {total}.",
    numbers = "Os números",
    per_step = "Chamadas e falhas, uma barra a cada {step}",
    diagnosis = "Diagnóstico",
    ladder = "Mensagens de {name}",
    left_out = "Mensagens não desenhadas: {count}.",
    later = "{seconds} depois",
    wireshark = "No Wireshark",
  },

  classes = {
    [0] = {
      of = "ffea2371",
      name = "Fora das classes SIP",
      description = [[
        Não é um código SIP válido: eles vão de 100 a 699, e o primeiro dígito indica a classe. O
        cliente não tem como saber se a resposta é provisória ou final, e a RFC 3261 não diz o que
        fazer com ela. Muitas pilhas a descartam, e a requisição é reenviada e acaba em timeout;
        outras a tratam como falha.]],
      when = [[
        As origens habituais são pacotes danificados, fuzzing e testes de segurança, erros de
        programação e servidores caseiros. Um parser que se perdeu em uma conexão TCP pode ler
        outros bytes como linha de status. De vez em quando, dois sistemas do mesmo fabricante usam
        números assim entre si.]],
      fix = [[
        Olhe os bytes da linha de status e a mensagem anterior na mesma conexão, porque um
        Content-Length errado ali desloca tudo o que vem depois. Se a linha realmente traz esse
        número, o erro é de quem enviou: identifique-o por endereço, Via e Server e corrija-o, ou
        faça o SBC mapear o código para um válido. Se nenhum sistema conhecido o enviou, trate como
        teste ou ataque e filtre a origem.]],
    },
    [1] = {
      of = "0faf7729",
      name = "Provisória",
      description = [[
        Código provisório não registrado: a requisição está em andamento e nada foi decidido. Nenhum
        registro oficial o define, e só o fabricante de quem enviou sabe exatamente o que significa.
        A RFC 3261, seção 8.1.3.2, manda o cliente tratar qualquer código provisório desconhecido
        como 183, Session Progress. Ele não encerra nada: a transação continua aberta até chegar uma
        resposta final.]],
      when = [[
        Um gateway, PBX ou SBC pode enviar um código desses para mostrar a equipamentos compatíveis
        uma etapa do estabelecimento da chamada para a qual não existe código padrão. As outras
        origens são ferramentas de teste e software com defeito, que numera mal as respostas. Na
        maioria das chamadas as respostas de sempre vêm em seguida e nenhum dos lados percebe.]],
      fix = [[
        Não há nada a fazer enquanto uma resposta final vier depois. Leia a reason phrase, os
        cabeçalhos Reason e Warning e o corpo, e procure o código no manual do produto indicado em
        Server. Se algum dispositivo derrubar a chamada ou parar o ringback por causa dele, faça o
        PBX ou o SBC trocá-lo por 180 ou 183. Quando souber o significado, inclua-o no seu arquivo
        local, para que da próxima vez apareça explicado aqui.]],
    },
    [2] = {
      of = "bb321fe4",
      name = "Sucesso",
      description = [[
        Código de sucesso não registrado: a requisição foi aceita, de um modo que nenhuma norma
        descreve. Pela RFC 3261, seção 8.1.3.2, o cliente o trata como 200. No INVITE isso significa
        que a chamada foi atendida e que o próprio cliente tem de enviar o ACK, como em todo 2xx; em
        qualquer outro método a transação está concluída. O que mais ele quer dizer, só o fabricante
        de quem enviou sabe.]],
      when = [[
        Vem de servidores proprietários, de ferramentas de teste e de gateways para serviços web que
        repassam o status HTTP como está. Aparece mais em mensagens, presença e métodos de
        fabricante do que em chamadas. Em um tronco é uma surpresa, e vale perguntar ao outro lado.]],
      fix = [[
        Verifique primeiro se o cliente agiu como depois de um 200: ACK no INVITE, binding gravado
        no REGISTER, nenhuma nova cópia da requisição. Se não agiu, peça que o remetente passe a
        enviar 200 ou mapeie o código no proxy ou no SBC. A reason phrase, o corpo e o manual do
        produto indicado em Server dizem qual era a intenção. Se o número vem de um serviço web
        atrás do servidor, corrija o mapeamento ali.]],
    },
    [3] = {
      of = "dd0cc22d",
      name = "Redirecionamento",
      description = [[
        Código de redirecionamento não registrado: tente a requisição em outro lugar ou de outro
        modo. O cliente tem de tratá-lo como 300, diz a RFC 3261, seção 8.1.3.2: procura endereços
        em Contact e pode enviar uma nova requisição a um deles. É uma resposta final: o INVITE
        recebe o seu ACK e esta transação acabou. Sem cabeçalho Contact não há para onde ir, e a
        requisição simplesmente falhou.]],
      when = [[
        Motores de roteamento, servidores de consulta de números e balanceadores de carga usam
        códigos próprios desta classe com equipamentos do mesmo fabricante. Um redirecionamento de
        serviço web, repassado por um gateway, tem a mesma aparência. Em um tronco público costuma
        ser um erro ou algo que vazou de dentro da outra rede.]],
      fix = [[
        Veja se Contact traz uma URI que o seu sistema alcança e se ele está configurado para seguir
        redirecionamentos; PBXs e SBCs têm uma opção para isso no peer ou na rota. Leia a reason
        phrase, os cabeçalhos Reason e Warning e o manual do produto que enviou. Se o código nunca
        deveria sair da outra rede, peça a quem a opera que o trate internamente ou que envie 302
        com um Contact.]],
    },
    [4] = {
      of = "24a612fe",
      name = "Falha do cliente",
      description = [[
        Falha do cliente não registrada: este servidor recusou a requisição tal como foi enviada. A
        RFC 3261, seção 8.1.3.2, manda o cliente tratá-la como 400: reenviar sem mudar nada não
        adianta, embora outro servidor possa aceitar. É uma resposta final; o INVITE que falhou é
        confirmado com ACK salto a salto, e um diálogo existente em geral sobrevive. O número
        sozinho não diz a causa; a reason phrase e outros cabeçalhos talvez digam.]],
      when = [[
        Operadoras, softswitches e SBCs usam códigos próprios desta classe para bloqueio por fraude,
        falta de rota e situação de licença ou de conta. Proxies os usam quando o próximo salto não
        resolve no DNS ou não é alcançado. Também pode ser o status HTTP de um serviço web atrás do
        servidor, repassado sem tradução.]],
      fix = [[
        Leia a reason phrase e depois os cabeçalhos Reason e Warning, que muitas vezes trazem a
        causa às claras ou um valor Q.850. Identifique quem enviou por Server ou User-Agent, e
        procure o código no manual dele ou mande a quem o opera o Call-ID e o horário. Compare a
        requisição com outra que é aceita: formato do número, caller ID, endereço de origem,
        credenciais, SDP. Quando souber o significado, inclua-o no seu arquivo local, para que da
        próxima vez apareça explicado aqui.]],
    },
    [5] = {
      of = "b0bebf92",
      name = "Falha do servidor",
      description = [[
        Falha do servidor não registrada: ele não atendeu uma requisição que talvez esteja correta.
        Pela RFC 3261, seção 8.1.3.2, vale como 500, e a requisição pode ser tentada de novo mais
        tarde ou por outro servidor. É uma resposta final; Retry-After, se presente, dá o tempo de
        espera, e um diálogo existente em geral continua.]],
      when = [[
        Gateways, centrais de operadora e servidores de aplicação usam esses códigos para falhas
        internas, sobrecarga, erros de banco de dados ou de mídia e falhas na rede atrás deles.
        Costumam vir em rajadas, durante uma queda ou depois de uma atualização. Também pode ser o
        código próprio de um serviço web atrás do servidor.]],
      fix = [[
        Descubra qual servidor gerou a resposta, por Server, Reason, Warning e uma captura dos dois
        lados dos suspeitos, e procure o Call-ID no log desse servidor. Procure o código no manual
        do produto. Enquanto isso, contorne: um segundo servidor, registros SRV ou outro tronco, com
        uma pausa entre as tentativas. Se um balanceador de carga ou SBC não faz failover com este
        código, inclua-o na lista de códigos que disparam o failover.]],
    },
    [6] = {
      of = "78bef240",
      name = "Falha global",
      description = [[
        Falha global não registrada: a recusa vale para o usuário inteiro, não para um só
        dispositivo. Para o cliente equivale a 600, pela RFC 3261, seção 8.1.3.2. O proxy que faz
        forking e a recebe cancela os outros ramos, e não se espera que o chamador tente outros
        destinos para o mesmo usuário. É uma resposta final; o INVITE que falhou recebe ACK como de
        costume.]],
      when = [[
        Bloqueio de chamadas, filtros de spam, centrais de atendimento e alguns apps usam códigos
        próprios desta classe para recusar chamadas em nome do usuário. Por trás pode haver um
        esquema nacional de bloqueio, conhecido só pelas operadoras daquele país. Um dispositivo que
        a envia por engano faz todos os outros telefones do grupo pararem de tocar.]],
      fix = [[
        Olhe a reason phrase, Reason e Call-Info, onde os serviços de bloqueio costumam se
        identificar, e o manual do produto indicado em Server ou User-Agent. Veja se ela veio antes
        de tocar, o que sugere um filtro, ou depois, o que sugere uma pessoa. Se outros telefones ou
        o correio de voz deveriam ter recebido a chamada, faça o remetente usar um código 4xx, ou
        mapeie no proxy. O chamador bloqueado por engano deve procurar a operadora que recusou a
        chamada.]],
    },
  },

  responses = {
    [100] = {
      of = "dc72d352",
      description = [[
        O próximo salto recebeu a requisição e está cuidando dela: o remetente pode parar de
        retransmitir. É provisório, não cria diálogo e não é repassado: cada salto stateful envia o
        seu. Interrompe o timer de 32 segundos da primeira resposta, e o chamador já pode enviar
        CANCEL. 180 e 183 falam da chamada e vêm de mais adiante.]],
      when = [[
        Vem poucos milissegundos depois de quase todo INVITE: o servidor o envia quando não tem
        outra resposta em cerca de 200 ms. Em outras requisições é raro, e sobre UDP só vem depois
        de vários segundos. Dois ou mais significam que o INVITE foi repetido antes que o primeiro
        chegasse.]],
      fix = [[
        Não há nada a corrigir quando vem depois um 180, um 183 ou uma resposta final. Se ele for a
        última resposta, procure um salto adiante: quem o enviou espera o DNS, um banco de dados ou
        um próximo salto mudo, e o log dele deve dizer qual. Se o chamador continua enviando o
        INVITE, esta resposta não chega a ele ou não é reconhecida. Então compare received e rport
        no Via com endereço e porta de origem do INVITE, e verifique NAT e firewall.]],
    },
    [180] = {
      of = "abdb509f",
      description = [[
        O dispositivo chamado recebeu o INVITE e está avisando o usuário. É provisório e, com tag em
        To, cria um early dialog, um para cada telefone que toca depois do forking. Sem SDP, o
        ringback é gerado pelo dispositivo do próprio chamador; com SDP, como no 183, o tom pode vir
        do lado remoto. Sem 100rel em uso, ele pode se perder no caminho.]],
      when = [[
        Vem entre o 100 e o atendimento de qualquer chamada normal; em troncos muitas vezes só
        depois de um segundo ou mais, enquanto a rede por trás procura o telefone. Quando o proxy
        faz forking, um INVITE traz vários, com tags To diferentes. Gateways PSTN o enviam quando a
        central informa que o telefone está tocando.]],
      fix = [[
        Uma chamada que toca e é atendida não precisa de nada. Se o chamador ouve silêncio, veja se
        há SDP: sem ele, o próprio lado do chamador tem de gerar o ringback; com ele, verifique o
        caminho do RTP e a configuração de ringback do SBC. Se ninguém atende, olhe o telefone, o
        desvio e o timer de não atendimento. Se ele se repete com o mesmo RSeq, o PRACK não chega:
        verifique Contact e Record-Route desta resposta, e o firewall.]],
    },
    [181] = {
      of = "9cc3fd70",
      description = [[
        O lado do destinatário está desviando a chamada para outro destino enquanto o chamador
        espera. É provisório e apenas informa: quem faz o desvio é um proxy, PBX ou servidor de
        aplicação do lado do destinatário, e o chamador não tem nada a enviar. Essa é a diferença
        para o 302, em que o próprio chamador faz uma nova chamada. 180, 183 e a resposta final vêm
        depois, do novo destino, muitas vezes em outro early dialog.]],
      when = [[
        Vem do desvio por ocupado, por não atendimento ou incondicional em PBXs e redes IMS;
        gateways o geram a partir do aviso de desvio da PSTN. Muitos sistemas desviam sem enviá-lo;
        a falta dele não prova nada. Diversion ou History-Info, onde as redes os deixam passar,
        dizem qual número foi chamado primeiro.]],
      fix = [[
        Não precisa de correção se o destinatário queria o desvio. Para acabar com um desvio
        indesejado, olhe as regras no telefone, no PBX e na operadora, porque cada um deles pode
        desviar sozinho. Se a chamada depois morre com 482, 483 ou 408, siga o novo destino: dois
        usuários podem estar desviando um para o outro, ou a segunda perna vai para um número que o
        tronco não permite.]],
    },
    [182] = {
      of = "1df51be5",
      description = [[
        O destinatário não está livre agora, e a chamada espera em uma fila em vez de ser recusada.
        Esta resposta provisória vem de um servidor, por exemplo de uma central de atendimento, que
        pode enviar outras com a posição ou o tempo de espera na reason phrase. O chamador mantém o
        INVITE aberto até a fila conectar a chamada ou desistir. Ao contrário do 486, pede
        paciência, não uma nova tentativa.]],
      when = [[
        Distribuidores automáticos de chamadas, grupos de busca e alguns PBXs o enviam quando todos
        os atendentes estão ocupados. Em redes públicas é incomum: a maioria das filas atende com
        200, ou envia 183 com música, e assim segura o chamador. Depois dele podem passar minutos
        sem outra mensagem no trace.]],
      fix = [[
        Deixe esperar e, se os chamadores esperam demais, olhe a fila e não o SIP: atendentes
        logados, destino de transbordo, tempo máximo de espera. Se as chamadas em espera caem sempre
        depois do mesmo tempo, como três minutos, um timer no caminho as encerra: aumente o timer C
        ou o timer de não atendimento dos proxies e do SBC, e faça a fila enviar uma resposta
        provisória a cada minuto. Se os chamadores não ouvem nada, faça a fila enviar 183 com SDP ou
        atender antes de tocar música.]],
    },
    [183] = {
      of = "a0a50add",
      description = [[
        A chamada avança, e há algo a informar ou a reproduzir antes que alguém atenda. É provisório
        e, com tag em To, cria um early dialog; o SDP nele costuma abrir early media, como tons ou
        anúncios do lado remoto. Ao contrário do 180, não diz que um telefone está tocando. Clientes
        tratam como 183 todo código provisório desconhecido.]],
      when = [[
        Gateways PSTN, troncos de operadora e SBCs o usam para ringback, anúncios da rede ou
        mensagens de plataformas pré-pagas. Em VoLTE leva a resposta SDP e o estado das
        preconditions, confirmado com PRACK. Em seguida pode vir uma mensagem de falha falada, e o
        verdadeiro código final muitos segundos depois.]],
      fix = [[
        Chamadas normais não precisam de mudança. Se o chamador não ouve nada, procure o SDP: sem
        ele, o dispositivo do chamador é que tem de gerar o ringback; com ele, verifique se o RTP
        passa nos dois sentidos por esse endereço, se esse dispositivo aceita early media e se
        nenhum SBC espera o atendimento para abrir as portas. Se ele se repete com o mesmo RSeq,
        falta o PRACK: olhe Require: 100rel, Contact e Record-Route. Se a chamada termina depois de
        um anúncio, ouça-o e leia Reason na resposta final.]],
    },
    [199] = {
      of = "9870a5c6",
      description = [[
        Um early dialog deste INVITE terminou, mas outros ainda podem dar certo. Esta resposta
        provisória vem de um proxy que faz forking, mais raramente de um UAS, com a tag To do ramo
        morto e um cabeçalho Reason com o código SIP que o derrubou. O chamador pode liberar na hora
        os codecs, as portas e a banda desse ramo. O INVITE em si continua aberto até chegar um 2xx
        ou a melhor das falhas.]],
      when = [[
        Só pode recebê-lo quem lista 199 no cabeçalho Supported do INVITE: na prática, dispositivos
        IMS, servidores de aplicação e alguns SBCs. O caso habitual é uma chamada com forking para
        vários telefones, em que um recusa depois de tocar e os outros continuam. Em redes de PBXs e
        troncos comuns quase nunca aparece.]],
      fix = [[
        Não há nada a fazer; leia o cabeçalho Reason para saber por que aquele ramo falhou, e espere
        os outros. Se o áudio para quando ele chega, o dispositivo do chamador tocava a mídia do
        ramo encerrado e deveria passar para outro early dialog. Se um dispositivo antigo ou B2BUA
        encerra a chamada inteira, tire 199 do Supported do INVITE ou filtre a resposta no SBC; a
        chamada funciona sem ele.]],
    },
    [200] = {
      of = "d7fc8090",
      description = [[
        A requisição foi aceita e executada; o que isso significa depende do método em CSeq. No
        INVITE a chamada foi atendida: ele costuma levar a resposta SDP (ou a oferta, se o INVITE
        não tinha uma) e se repete até chegar o ACK do chamador. No REGISTER, os cabeçalhos Contact
        listam todos os bindings e o tempo que lhes resta. No BYE a chamada acabou, e no CANCEL só o
        CANCEL foi aceito.]],
      when = [[
        Toda transação bem-sucedida termina com ele, até OPTIONS de keep-alive. O do CANCEL vem com
        o 487 do INVITE, a não ser que o atendimento tenha cruzado com o CANCEL: nesse caso a
        chamada está de pé e o chamador tem de enviar BYE. Depois de forking, dois telefones podem
        atender ao mesmo tempo, com tags To diferentes.]],
      fix = [[
        Sucesso não precisa de correção, mas três defeitos aparecem aqui. Se o do INVITE se repete e
        a chamada cai depois de 32 segundos, falta o ACK: verifique Contact e Record-Route do 200,
        NAT e SIP ALG. Se falta áudio ou ele vem em um só sentido, compare endereço, porta, direção
        e codecs dos dois SDPs com o RTP que passa; um endereço privado atrás de NAT é a causa
        habitual. Se um telefone registrado não recebe chamadas, compare Contact com o endereço real
        dele, e mantenha aberto o mapeamento NAT.]],
    },
    [202] = {
      of = "4f814465",
      description = [[
        A requisição foi aceita para processamento, mas ainda não se sabe o resultado. Para
        SUBSCRIBE e REFER está obsoleto e é tratado exatamente como 200; o resultado vem em NOTIFY.
        Para MESSAGE continua correto: um relay ou servidor store-and-forward tem o texto, mas a
        entrega não é garantida. É uma resposta final e encerra a transação.]],
      when = [[
        Telefones e PBXs antigos o enviam para REFER em transferências, e para SUBSCRIBE de
        presença, de mensagem em espera ou de BLF. Gateways de SMS e servidores de mensagens offline
        o enviam para MESSAGE. Pilhas que seguem a RFC 6665 e a RFC 7647 enviam 200 no lugar dele, e
        por isso uma mesma rede pode mostrar os dois.]],
      fix = [[
        Trate como sucesso e olhe o que vem depois. Depois de SUBSCRIBE ou REFER tem de chegar um
        NOTIFY: leia o Subscription-State dele e, em uma transferência, a linha de status no corpo
        message/sipfrag. Se não vem nenhum, verifique o Contact do subscritor e o caminho de volta
        até ele por NAT e proxies. Se um cliente não o toma por 200, atualize o cliente ou faça o
        servidor enviar 200.]],
    },
    [204] = {
      of = "d34c7cff",
      description = [[
        A subscrição foi renovada ou encerrada, e não virá NOTIFY porque nada mudou. O notificador o
        envia só para um SUBSCRIBE dentro de um diálogo existente, cujo cabeçalho Suppress-If-Match
        traz a entity tag atual. O subscritor fica com o estado que tem; Expires, obrigatório nesta
        resposta, dá a nova validade, e depois de um SUBSCRIBE com Expires 0 a subscrição acabou. Um
        200 teria prometido um NOTIFY.]],
      when = [[
        Aparece em clientes de presença e de outros eventos que usam notificação condicional, RFC
        5839, a cada renovação de um recurso que não mudou. Economiza banda e bateria para
        observadores móveis, e trabalho para servidores com muitas subscrições. No tráfego comum de
        PBX e tronco não ocorre.]],
      fix = [[
        Não há nada a corrigir. Se o observador mostra um estado antigo, compare a tag em
        Suppress-If-Match com o SIP-ETag do último NOTIFY: o valor * casa com qualquer estado e
        assim segura todas as atualizações. Se um cliente espera um NOTIFY e abandona a subscrição,
        faça-o enviar SUBSCRIBE sem Suppress-If-Match. Se a resposta vem para um SUBSCRIBE sem esse
        cabeçalho ou fora de um diálogo, o erro é do notificador.]],
    },
    [300] = {
      of = "61c2023c",
      description = [[
        O endereço leva a vários lugares, e cabe ao chamador escolher um deles. Um servidor de
        redirecionamento ou um UAS lista as opções em cabeçalhos Contact, talvez com valores q, e
        não participa mais da chamada. É uma resposta final: o chamador envia ACK e depois, se
        quiser, um novo INVITE para o lugar escolhido. O 302 diz para onde ir por enquanto; este
        deixa a escolha ao usuário ou ao dispositivo.]],
      when = [[
        Servidores de LCR (menor custo) e de portabilidade numérica o enviam a softswitches e SBCs
        com uma lista de rotas, a melhor primeiro. Um diretório SIP pode usá-lo para um usuário com
        vários dispositivos. Um telefone de mesa que o recebe tenta o Contact que prefere ou mostra
        uma simples falha, porque nenhuma norma diz como escolher.]],
      fix = [[
        Configure o dispositivo que enviou o INVITE para seguir redirecionamentos; em PBXs e SBCs é
        uma opção do peer ou da rota. Verifique se cada Contact traz uma URI completa, com host,
        porta e transporte que o chamador alcança e pode usar. Se nenhuma entrada da lista funciona,
        corrija os dados de roteamento do servidor de redirecionamento. Se o mesmo endereço volta
        todas as vezes, procure um loop entre os dois sistemas.]],
    },
    [301] = {
      of = "b7a0f50e",
      description = [[
        O usuário mudou de vez, e Contact traz o endereço a usar daqui em diante. O cliente repete a
        requisição para esse endereço e deve também atualizar seu diretório, agenda ou configuração,
        o que o 302 não pede. É uma resposta final de um servidor de redirecionamento ou UAS. Um
        proxy pode segui-lo por conta própria, e então o chamador nunca o vê.]],
      when = [[
        Aparece depois de troca de número e migração de domínio, e quando um tronco ou servidor de
        registro mudou para outro cluster. Gateways o enviam quando a PSTN informa um número
        alterado junto com o novo. Alguns SBCs o usam no lugar do 302 até para um desvio curto, e um
        sistema que memoriza o novo endereço continua ligando para ele.]],
      fix = [[
        Ponha a nova URI de Contact na configuração do chamador: endereço do servidor, tronco, rota
        ou discagem rápida. Até lá, deixe o cliente ou o SBC seguir redirecionamentos, e garanta que
        o dialplan e as permissões de chamada aceitem o novo destino. Se a chamada falha depois do
        redirecionamento, verifique se o chamador resolve o host de Contact e suporta o transporte
        dele. Se a mudança não era para durar, peça ao outro lado que envie 302 com um valor
        expires.]],
    },
    [302] = {
      of = "0c551ed7",
      description = [[
        Por enquanto o usuário está no endereço em Contact, e o chamador deve ligar para lá. É uma
        resposta final e encerra este INVITE com um ACK. O sistema que o segue faz uma nova
        requisição a essa URI e volta a usar o endereço antigo na próxima chamada, a não ser que um
        valor expires permita memorizar. No 181, a rede do destinatário desvia a chamada; aqui, quem
        segue o redirecionamento faz, e muitas vezes paga, a nova chamada.]],
      when = [[
        Telefones com desvio respondem assim ao INVITE, e o PBX então disca para o novo destino.
        Servidores de LCR e de portabilidade numérica e balanceadores de carga o enviam a SBCs, e um
        servidor de registro pode usá-lo para mandar um REGISTER a outro servidor. Muitos troncos
        públicos não o seguem, e a chamada falha ali.]],
      fix = [[
        Decida quem tem de segui-lo: ative redirecionamentos no PBX, proxy ou SBC (redirect_method
        no Asterisk, o módulo uac_redirect no Kamailio), ou faça o desvio na rede em vez de no
        telefone. Verifique se Contact traz uma URI que se possa discar a partir dali, pois só o
        número do ramal ou um endereço privado não funciona lá fora. Se a segunda perna é rejeitada,
        olhe as regras de caller ID do tronco: ela mostra o chamador original e talvez precise de
        Diversion ou History-Info com um número seu. Onde o desvio não é desejado, desative-o no
        telefone.]],
    },
    [305] = {
      of = "6f589ac7",
      description = [[
        O recurso chamado só pode ser alcançado pelo proxy indicado em Contact. Apenas um UAS pode
        gerar esta resposta, e o chamador repete essa única requisição passando por aquele proxy. É
        uma resposta final. Ao contrário do 301 e do 302, o Contact traz um servidor por onde
        passar, não um novo endereço do usuário.]],
      when = [[
        É muito raro em produção, pois outbound proxy, SBCs e DNS fazem esse trabalho. Um gateway ou
        telefone que só aceita chamadas pelo próprio proxy pode enviá-lo quando alguém liga direto
        para o seu endereço IP. A maioria dos dispositivos recusa essa chamada direta com 403 ou a
        descarta.]],
      fix = [[
        Mande as chamadas para esse destino pelo proxy em Contact: configure-o como outbound proxy
        do chamador ou como próximo salto da rota. Não conte que o cliente faça isso sozinho, porque
        muitos não suportam o código. Se o chamador já usou esse proxy, olhe no dispositivo que
        respondeu a opção que diz qual proxy ele aceita. Se foi um proxy que gerou a resposta, ele
        está errado e deveria rotear a chamada.]],
    },
    [380] = {
      of = "24061717",
      description = [[
        Esta chamada não pode ser completada, mas outro serviço pode assumir o lugar dela. O corpo
        descreve a alternativa; a RFC 3261 deixou o formato em aberto, e o IMS o preenche com um
        documento XML. É uma resposta final: nada mais vem para este INVITE. Ao contrário do 302,
        não precisa indicar um endereço para ligar: o dispositivo tem de entender o corpo para saber
        o que fazer.]],
      when = [[
        Redes móveis o usam em chamadas de emergência: o edge proxy, o P-CSCF, avisa ao telefone que
        ele ligou para um número de emergência e que a chamada tem de ser feita como tal, pelo
        registro IMS de emergência ou pela rede comutada por circuitos. O corpo tem então o tipo
        application/3gpp-ims+xml. Fora do IMS quase nada o envia.]],
      fix = [[
        Em um dispositivo móvel, leia os elementos type, reason e action do corpo XML e verifique se
        o telefone inicia o procedimento de emergência que eles pedem. Se um número comum o dispara,
        corrija a lista de números de emergência e os formatos de número no P-CSCF ou SBC. Um PBX
        atrás de uma rede dessas não sabe agir conforme o corpo: mande as chamadas de emergência
        dele pelo tronco destinado a elas, ou faça o SBC de borda mapear a resposta para uma rota ou
        um anúncio.]],
    },
    [400] = {
      of = "ebbe9fa4",
      description = [[
        A requisição está malformada ou quebra uma regra do SIP, e o servidor não pôde processá-la.
        Qualquer servidor no caminho pode enviá-lo; a reason phrase ou um cabeçalho Warning deve
        dizer qual é o defeito. É uma resposta final, e os mesmos bytes enviados de novo terão a
        mesma resposta. Os clientes também tratam assim todo código 4xx que não conhecem, e alguns
        sistemas o usam para recusas que nada têm a ver com sintaxe.]],
      when = [[
        Causas típicas são um cabeçalho obrigatório ausente ou duplicado, um Content-Length errado,
        um espaço ou caractere sem escape em uma URI, e SDP que o parser não aceita. Aparece depois
        de atualizações de software, depois de uma nova manipulação de cabeçalhos em um SBC, e
        quando o SIP ALG de um roteador reescreveu parte da mensagem. Uma mensagem cortada no
        caminho também o provoca.]],
      fix = [[
        Leia primeiro a reason phrase e depois compare a requisição com uma que funciona, nos bytes
        que chegaram ao servidor e não nos que saíram do cliente. Verifique Request-URI, Via, From,
        To, Call-ID, CSeq, Max-Forwards, Contact e Content-Length, e depois cada linha do SDP.
        Desative o SIP ALG e desfaça a última manipulação de cabeçalhos. Se o remetente não põe nada
        de estranho, o log do servidor que recusou costuma dizer qual é o cabeçalho.]],
    },
    [401] = {
      of = "f803d884",
      description = [[
        O lado remoto quer prova de quem envia esta requisição e pede credenciais digest. UAS e
        servidor de registro o enviam com WWW-Authenticate; proxies enviam 407. É um primeiro passo
        normal: o cliente repete a requisição com Authorization, o mesmo Call-ID e um CSeq maior.
        Outro desafio para esse realm sem stale=true normalmente significa credenciais erradas.]],
      when = [[
        Quase todo REGISTER começa com ele, assim como as chamadas para um PBX que autentica cada
        uma. Com stale=true, volta quando o nonce expirou durante um registro ou uma chamada longa.
        Um loop sem fim aponta para credenciais erradas, ou para um algoritmo, como SHA-256, que o
        cliente calcula errado.]],
      fix = [[
        Só um desafio repetido exige ação: compare nos dois lados o usuário de autenticação, que
        pode ser diferente do número do telefone, depois senha, realm, algorithm e qop. Se
        stale=true vem sempre, os servidores não compartilham os nonces, ou eles expiram cedo
        demais. Um cliente que não envia Authorization não tem credenciais para este realm ou não
        conhece nenhum algoritmo oferecido. Um tronco conhecido pelo endereço IP não deveria ser
        desafiado: verifique a lista de endereços do servidor.]],
    },
    [402] = {
      of = "95c1fd12",
      description = [[
        Reservado para uso futuro, mas usado na prática quando a conta não pode pagar esta chamada.
        Nenhuma RFC lhe dá mais que um nome, e por isso cada operadora tem as suas regras. É uma
        resposta final, e um cliente que não conhece essas regras o trata como 400. Ao contrário do
        403, sugere que a mesma chamada passaria depois de um pagamento.]],
      when = [[
        Plataformas pré-pagas, operadoras de atacado e servidores de tarifação o enviam quando o
        saldo acabou, quando se atinge um limite de crédito ou quando o destino custa mais do que
        resta. Muitas vezes começa em um mesmo instante para todas as chamadas de um tronco, ou só
        para destinos caros. Outras plataformas usam 403 ou 503 pelo mesmo motivo.]],
      fix = [[
        Verifique o saldo, o limite de crédito e os bloqueios da conta no portal do provedor, e leia
        a reason phrase. Se há crédito, descubra qual conta a plataforma usou para esta chamada:
        quem decide é o usuário de autenticação, o endereço de origem, P-Asserted-Identity ou um
        prefixo, e um valor errado pode levar a uma conta vazia. Se só alguns destinos falham,
        pergunte qual tarifa ou limite vale para eles. Na sua própria plataforma, verifique a
        tarifação e a consulta de saldo.]],
    },
    [403] = {
      of = "d9239a19",
      description = [[
        Recusa por política: a requisição foi entendida, e nem credenciais nem nova tentativa
        ajudam. Proxies, servidores de registro, SBCs e gateways o enviam para dizer quem não pode
        ligar, de onde, com que caller ID ou para que número. É uma resposta final. 401 e 407 pedem
        prova de identidade e 404 diz que o destino é desconhecido; este diz não, embora muitos
        servidores também o enviem por senha errada.]],
      when = [[
        Troncos o enviam por um endereço de origem fora da lista, um caller ID que não é seu, um
        destino barrado, um limite antifraude ou um contrato encerrado. Servidores de registro o
        enviam por uma conta desativada ou por dispositivos demais, como faz o Asterisk quando um
        AOR atingiu max_contacts. Gateways convertem nele a causa Q.850 21, call rejected, e um
        verificador de chamadas assinadas pode responder assim a um Date velho demais.]],
      fix = [[
        Leia a reason phrase e os cabeçalhos Reason e Warning, porque muitas operadoras dizem ali a
        causa. Do seu lado, compare com uma chamada que funciona: endereço IP e porta de origem,
        From e P-Asserted-Identity no formato combinado, o número discado, e se foram enviadas
        credenciais. No servidor, verifique listas de endereços, dialplan e classe de serviço, a
        situação da conta e seus limites. Se tudo isso bate, mande Call-ID e horário ao outro lado,
        pois só ele vê qual regra foi aplicada.]],
    },
    [404] = {
      of = "37f9471b",
      description = [[
        O número ou usuário não existe aqui, ou este servidor não responde por esse domínio. Vem do
        servidor responsável, ou de um gateway cuja central não tem esse número ou rota. É uma
        resposta final e, no meio de uma chamada, encerra o diálogo. 480 é um usuário conhecido que
        agora não é alcançado, 410 um endereço extinto de vez, 484 um número curto demais, 604 um
        que não existe em lugar nenhum.]],
      when = [[
        Em geral o formato do número está errado: falta o + ou o código do país, há um prefixo a
        mais, perdeu-se um zero inicial. Ou o contexto do dialplan não tem aquele ramal, o domínio
        não é do servidor, ou REGISTER traz uma conta desconhecida. Alguns servidores o usam para
        usuários que não estão registrados. Em resposta a um OPTIONS de keep-alive, ainda prova que
        o servidor está vivo.]],
      fix = [[
        Olhe o usuário e o host da Request-URI como chegaram ao servidor que respondeu, e corrija o
        formato do número no PBX ou SBC do chamador. No servidor, verifique se o usuário existe, se
        o domínio é um dos dele e se a chamada entra no contexto ou na tabela de roteamento certa.
        Se o usuário existe, verifique o registro do telefone. Para um número da PSTN, leia a causa
        Q.850 em Reason: 1 é número não atribuído, 2 e 3 são falta de rota.]],
    },
    [405] = {
      of = "9b368cbf",
      description = [[
        O método é conhecido, mas não é permitido para este endereço. O cabeçalho Allow, obrigatório
        nesta resposta, lista os permitidos. Quem o envia é um UAS, servidor de registro ou B2BUA; é
        uma resposta final e, no meio de uma chamada, normalmente só aquela requisição falha, a
        menos que o método seja vital para a sessão. 501 diz que o servidor nem conhece o método.]],
      when = [[
        Os casos habituais são REGISTER para um servidor que não é de registro, e PUBLISH,
        SUBSCRIBE, MESSAGE ou REFER para um tronco que só leva chamadas. UPDATE, INFO ou REFER podem
        recebê-lo durante a chamada quando o peer tem a função desativada. SBCs o geram por um
        filtro de métodos na interface.]],
      fix = [[
        Compare o método em CSeq com o Allow da resposta e com o Allow que o peer enviou no
        estabelecimento da chamada. No cliente, desative a função por trás do método, como presença,
        mensagem em espera ou transferência por REFER, ou mande a requisição ao servidor que a
        oferece. No PBX ou SBC, permita o método para aquele peer se o serviço é desejado. Se o
        Allow lista esse mesmo método, o que não serve é a Request-URI: outro endereço naquele
        servidor talvez o aceite.]],
    },
    [406] = {
      of = "ac53ac4e",
      description = [[
        Nada do que o servidor poderia devolver atende aos cabeçalhos Accept da requisição. A queixa
        é sobre os corpos das respostas, não sobre a mídia: Accept, Accept-Encoding ou
        Accept-Language da requisição excluem todas as formas que o servidor tem. É uma resposta
        final. Codecs que não batem são 488 ou 606, e um corpo de tipo errado na requisição é 415.]],
      when = [[
        Casos genuínos são raros: um SUBSCRIBE cujo Accept não traz nenhum formato daquele pacote de
        eventos, ou um OPTIONS que exclui application/sdp. Com mais frequência um gateway, telefone
        ou PBX antigo o usa sem rigor para uma chamada que não quer ou uma mídia que não consegue
        tratar, e a causa está na reason phrase.]],
      fix = [[
        Olhe os cabeçalhos Accept da requisição e acrescente o tipo que o servidor oferece, como
        application/sdp, application/pidf+xml ou application/simple-message-summary, ou tire um
        limite que não faz sentido. Verifique também Event, porque cada pacote tem os seus formatos.
        Se a requisição não impõe esses limites, trate o código como recusa da chamada: leia a
        reason phrase e Warning, e depois compare o SDP como no 488.]],
    },
    [407] = {
      of = "3624250f",
      description = [[
        Um proxy no caminho quer credenciais digest antes de deixar a requisição passar. O cliente
        responde a Proxy-Authenticate com uma nova requisição com Proxy-Authorization, mesmo Call-ID
        e CSeq maior. 401 é a mesma pergunta, feita por um UAS ou servidor de registro. Depois de
        forking, um 407 pode trazer desafios de vários proxies e servidores, e o cliente deve
        responder a todos.]],
      when = [[
        Outbound proxies, PBXs hospedados e troncos SIP o enviam para INVITE, REFER e MESSAGE,
        muitas vezes também para re-INVITE, UPDATE ou BYE. Uma vez por chamada é normal onde os
        nonces duram pouco. Um loop aponta para credenciais erradas, ou para as de outro realm.]],
      fix = [[
        Só um desafio repetido exige ação: verifique usuário de autenticação, senha, realm, e se o
        cliente envia Proxy-Authorization e não Authorization. Em uma cadeia de proxies ele pode
        precisar de credenciais para vários realms. Se re-INVITE ou BYE falha durante a chamada, tem
        de enviá-las ali também, para um nonce novo. Onde o tronco deveria confiar no seu endereço
        IP, compare o que ele viu com o combinado.]],
    },
    [408] = {
      of = "3f78385c",
      description = [[
        Nenhuma resposta veio a tempo: um servidor esperou o próximo salto ou o usuário e desistiu.
        Um proxy stateful o envia para um INVITE quando não veio resposta final de lugar nenhum, e
        um cliente age como se o tivesse recebido depois de 64*T1, por padrão 32 segundos, sem
        nenhuma resposta. É uma resposta final e permite tentar mais tarde. 504 significa que outro
        sistema atrás do servidor não respondeu, 480 que o usuário é conhecido e está ausente, e 487
        que alguém cancelou.]],
      when = [[
        Um telefone que morreu mas continua registrado, um mapeamento NAT que fechou, um firewall
        que descarta pacotes ou um próximo salto errado o provocam depois de 32 segundos ou do timer
        mais curto do servidor. Também vem quando um telefone toca até acabar o timer do proxy, e de
        gateways para a causa Q.850 18. Dentro de uma chamada faz o remetente encerrar o diálogo;
        muitas vezes o Contact ou o route set não leva a lugar nenhum. Para requisições que não
        sejam INVITE, nenhum servidor moderno deveria enviá-lo.]],
      fix = [[
        Ache o último salto que recebeu a requisição e o primeiro que não a recebeu, com capturas
        dos dois lados do servidor que respondeu. Verifique se o endereço do registro ou da rota é
        alcançável, se os keep-alives mantêm o NAT aberto e se os firewalls deixam passar a porta e
        o transporte. Se as requisições UDP passam de uns 1300 bytes, desconfie de fragmentos
        perdidos e use TCP. No servidor, verifique DNS e timers (fr_timer e fr_inv_timer do tm do
        Kamailio), a não ser que o telefone tenha tocado o tempo todo: aí o timer de toque fez o seu
        trabalho.]],
    },
    [409] = {
      of = "521acd1e",
      description = [[
        Resto da RFC 2543: o REGISTER não combinava com os registros já existentes. Destinava-se a
        contatos cujo parâmetro action, proxy ou redirect, contradizia os existentes. A RFC 3261
        abandonou esse parâmetro e este código com ele; ele não está mais registrado, e o cliente o
        trata como 400. Os servidores de registro de hoje aceitam um REGISTER assim, ou respondem
        400, 403 ou 500 quando algo realmente o impede.]],
      when = [[
        Em um trace atual vem de um servidor de registro muito antigo, ou de um produto que
        aproveita o significado do HTTP (conflito) para fins próprios. Exemplos são um segundo
        dispositivo que reivindica um contato já ocupado, ou uma plataforma que repassa o erro do
        seu serviço de provisionamento. Em troncos quase nunca se vê.]],
      fix = [[
        Se o servidor de registro realmente segue a RFC 2543, atualize-o ou troque-o. Se não, veja
        na reason phrase e no log como ele descreve o conflito, liste os bindings da conta e remova
        os velhos, à mão ou com REGISTER, Contact * e Expires 0. No telefone, tire do Contact
        qualquer parâmetro action e dê a cada dispositivo um endereço de contato próprio. Veja se a
        conta limita o número de dispositivos.]],
    },
    [410] = {
      of = "228e3588",
      description = [[
        O endereço já existiu aqui, foi extinto de vez, e não se conhece um novo. É uma resposta
        final e pode ser considerada permanente: diretórios e clientes devem apagar a entrada e, no
        meio de uma chamada, o diálogo termina. 404 é o certo quando o servidor não sabe dizer se a
        situação é permanente, e 301 quando conhece o novo endereço.]],
      when = [[
        Linhas portadas, canceladas ou renumeradas o trazem por gateways PSTN, que o enviam para a
        causa Q.850 22 quando a central não informa o novo número. Servidores que se lembram de
        contas apagadas, conferências encerradas ou endereços temporários expirados também o usam. A
        maioria dos PBXs nesses casos simplesmente envia 404.]],
      fix = [[
        Peça o novo número e tire o antigo de agendas, discagens rápidas e regras de desvio. Se o
        número está com certeza em serviço, tente por outra operadora: uma base de portabilidade no
        caminho pode estar desatualizada, e quem corrige isso é a operadora. Se um softphone liga
        para um endereço temporário, como um GRUU expirado ou uma conferência que acabou, faça-o
        obter um novo, registrando ou entrando de novo.]],
    },
    [411] = {
      of = "aadcd6df",
      description = [[
        Código da RFC 2543: o servidor não aceitou a requisição sem cabeçalho Content-Length. A RFC
        3261 o eliminou: sobre UDP o datagrama delimita o corpo, e sobre TCP e TLS o cabeçalho é
        sempre obrigatório. Não está mais registrado, e o cliente o trata como 400. As pilhas de
        hoje respondem 400 ou fecham a conexão quando o cabeçalho falta em um stream.]],
      when = [[
        Hoje só vem de servidores muito antigos, de código derivado de HTTP e de ferramentas de
        teste. A requisição por trás dele foi por TCP ou TLS sem Content-Length, ou um elemento no
        caminho removeu o cabeçalho. Um gateway entre WebSocket, onde o cabeçalho pode faltar, e TCP
        pode causar o defeito até hoje.]],
      fix = [[
        Faça o cliente enviar Content-Length em toda requisição, com o número exato de bytes depois
        da linha vazia, e 0 onde não há corpo. Olhe os bytes como chegaram, porque uma regra de SBC
        ou um ALG pode ter removido o cabeçalho ou sua forma curta l. Depois verifique os gateways
        entre transportes, que têm de acrescentar o cabeçalho ao escrever em TCP ou TLS. Se o
        servidor insiste nele também sobre UDP, atualize o servidor.]],
    },
    [412] = {
      of = "8633aaea",
      description = [[
        A condição do PUBLISH falhou: nenhum estado publicado tem a entity tag enviada. O servidor
        de presença compara SIP-If-Match com as tags que guarda; esse estado expirou, perdeu-se ou
        está em outro servidor. É uma resposta final, e o cliente não deve repetir esta requisição:
        descarta a tag e publica de novo sem SIP-If-Match. Condições sobre mídia e banda são assunto
        do 580.]],
      when = [[
        Clientes de presença o recebem depois de hibernar, perder a rede ou renovar tarde, quando o
        estado publicado já venceu. Também vem depois que um servidor de presença reiniciou e perdeu
        o que tinha na memória, e quando um balanceador de carga manda a renovação para outro nó. As
        chamadas não são afetadas.]],
      fix = [[
        Uma resposta dessas seguida de um PUBLISH bem-sucedido sem SIP-If-Match já se resolveu
        sozinha. Se ela sempre volta, faça o cliente renovar bem antes de passar o Expires do 200, e
        verifique se ele guarda o SIP-ETag de cada 200, pois cada um substitui o anterior. No lado
        do servidor, mantenha as publicações em um banco de dados compartilhado, ou mande todos os
        PUBLISH de um usuário para o mesmo nó. Um cliente que envia para sempre a tag morta tem
        defeito: atualize-o.]],
    },
    [413] = {
      of = "46706833",
      description = [[
        O corpo da requisição é maior do que este servidor se dispõe a processar. Um UAS ou SBC o
        envia só por causa do corpo; uma mensagem longa demais no todo é 513, e um endereço longo
        demais é 414. É uma resposta final, embora o cliente possa tentar de novo com um corpo menor
        ou sem corpo. Um cabeçalho Retry-After quer dizer que o limite é passageiro.]],
      when = [[
        Acontece com SDP longo, cheio de codecs, candidatos ICE e linhas de vídeo, com MESSAGE de
        texto longo ou imagens e com PUBLISH de documentos de presença grandes. Os lugares habituais
        são gateways de WebRTC para PBXs antigos e gateways de SMS. Um limite de corpo em um perfil
        de segurança do SBC age da mesma forma.]],
      fix = [[
        Diminua o corpo: ofereça menos codecs, tire linhas m= que não usa, deixe os candidatos ICE
        fora dessa perna, divida ou encurte mensagens, ou envie conteúdo grande por MSRP ou como
        link. Se há Retry-After, espere esse tempo antes de tentar de novo. Onde o conteúdo é
        legítimo, aumente o limite de tamanho do corpo no servidor ou SBC. Compare também
        Content-Length com o corpo real, pois um valor errado faz um corpo pequeno parecer enorme.]],
    },
    [414] = {
      of = "69c3b2b9",
      description = [[
        O endereço na linha da requisição passa do tamanho que o servidor está preparado para ler.
        Conta a Request-URI inteira, com a parte do usuário e todos os parâmetros. É uma resposta
        final: uma URI mais curta pode passar, a mesma não. Um corpo grande demais é 413, e uma
        mensagem longa demais no todo é 513.]],
      when = [[
        As URIs crescem quando os sistemas enfiam coisas nelas: tokens longos na parte do usuário,
        estado de roteamento, parâmetros de portabilidade numérica e de operadora. Redirecionamentos
        que acrescentam dados a cada passagem levam a isso, e em um loop a URI pode crescer a cada
        volta. Scanners que testam nomes de usuário intermináveis também o recebem.]],
      fix = [[
        Descubra o que alonga a Request-URI, na forma em que ela chegou. No proxy ou SBC, tire os
        parâmetros que só interessavam antes daquele ponto, e guarde estado em cabeçalhos ou em um
        banco de dados, não na parte do usuário. Se um trecho se repete nela, procure um loop entre
        os sistemas que redirecionam ou desviam a chamada. Se a URI é legítima, aumente o limite no
        servidor ou atualize o software dele.]],
    },
    [415] = {
      of = "d7ff6f5c",
      description = [[
        O corpo da requisição tem tipo, codificação ou idioma que o receptor não sabe tratar.
        Accept, Accept-Encoding ou Accept-Language na resposta lista o que ele aceitaria. É uma
        resposta final, e o cliente pode tentar de novo com um corpo de um tipo listado. 488 reclama
        da mídia dentro de um SDP que foi entendido; aqui o recusado é o próprio corpo, enquanto 406
        trata dos corpos das respostas.]],
      when = [[
        As causas comuns são INFO com DTMF em application/dtmf-relay, MESSAGE em formato
        desconhecido e INVITE com multipart/mixed, como em chamadas de emergência, gravação de
        chamadas, SIP-I e SIP-T. Um gateway que acrescenta partes ISUP para um peer SIP simples o
        recebe na hora. O mesmo vale para uma requisição com corpo, mas com Content-Type ausente ou
        mal escrito.]],
      fix = [[
        Compare Content-Type e Content-Encoding da requisição com os cabeçalhos Accept da resposta.
        Envie só os tipos listados: passe o DTMF para telephone events no RTP (dtmf_mode=rfc4733 no
        Asterisk, dtmf-relay rtp-nte no Cisco CUBE), desative SIP-I ou outros anexos naquele tronco,
        use texto puro nas mensagens. Se uma parte extra é útil mas não vital, marque-a com
        Content-Disposition e handling=optional. No lado que recebe, ative multipart ou o próprio
        tipo se o serviço precisa dele, ou faça o SBC remover as partes que a rede seguinte não
        quer.]],
    },
    [416] = {
      of = "dedb6b28",
      description = [[
        A Request-URI usa um esquema que este servidor não conhece ou não atende, como tel ou sips.
        Um proxy ou UAS o envia antes mesmo de olhar o usuário. É uma resposta final, e o cliente
        deve tentar de novo com uma URI sip. Trata só do esquema: um número desconhecido em um
        esquema atendido é 404.]],
      when = [[
        O caso comum é uma URI tel enviada a um PBX ou tronco que quer sip com user=phone; depois
        vem sips para um servidor sem TLS. Endereços urn:service de chamadas de emergência o
        provocam em sistemas que não conhecem isso, assim como links em que o esquema se perdeu ou
        foi mal escrito.]],
      fix = [[
        Reescreva a Request-URI no chamador, PBX ou SBC na forma que o peer quer, em geral uma URI
        sip com número, domínio e user=phone. Nos dois lados, verifique a configuração do tronco que
        escolhe entre tel e sip. Para sips, dê TLS a cada salto, ou chame uma URI sip sobre o
        transporte TLS. No seu próprio proxy, converta URIs tel antes do roteamento, e acrescente
        uma rota para urn:service se as chamadas de emergência chegam nessa forma.]],
    },
    [417] = {
      of = "30f1c6e2",
      description = [[
        Nenhum valor de Resource-Priority da requisição é conhecido aqui, e o chamador os exigia. É
        enviado quando a requisição traz Require: resource-priority; sem isso, valores desconhecidos
        são ignorados e a chamada segue com prioridade normal. É uma resposta final;
        Accept-Resource-Priority pode listar o que o servidor aceita, e o chamador pode tentar de
        novo com um desses valores. Um valor conhecido que o chamador não pode usar é recusado com
        403.]],
      when = [[
        Redes do governo, militares e de emergência usam o cabeçalho para fazer passar chamadas em
        tempos de sobrecarga, com namespaces como ets, wps, dsn ou esnet. O código aparece onde duas
        dessas redes, ou uma delas e uma operadora pública, não têm namespace em comum. Troncos
        comuns nunca o exigem.]],
      fix = [[
        Compare namespace e valor em Resource-Priority com o Accept-Resource-Priority da resposta,
        ou com o que foi combinado com o peer. Use um namespace que os dois lados conheçam, ou liste
        vários valores. Se a chamada também pode ir sem prioridade, tire resource-priority do
        Require, para que o lado remoto possa ignorá-la. No servidor, acrescente o namespace à
        configuração, ou faça um elemento de borda traduzir entre os dois.]],
    },
    [420] = {
      of = "ba939163",
      description = [[
        Uma extensão exigida não é suportada aqui, e o cabeçalho Unsupported traz as option tags. Um
        UAS reclama de tags em Require, um proxy de tags em Proxy-Require. É uma resposta final; o
        cliente pode tentar de novo sem essas tags se consegue viver sem a função. 421 é o
        contrário: ali é o servidor que precisa de algo que o cliente não ofereceu.]],
      when = [[
        Tags típicas são 100rel, timer, replaces, precondition e sec-agree. Acontece quando um lado
        foi configurado para exigir respostas provisórias confiáveis ou session timers e o outro não
        os tem, e no REGISTER quando um proxy acrescenta Path sem que o telefone anuncie path. Nas
        bordas entre um core IMS e PBXs simples é frequente.]],
      fix = [[
        Leia Unsupported e ache essas tags em Require ou Proxy-Require da requisição. No remetente,
        passe a função (100rel, session timers, preconditions) de exigida para suportada, como com
        100rel=yes e timers=yes no Asterisk, ou ative-a no lado que responde. Na borda, faça o SBC
        remover a tag ou tratar a extensão ele mesmo. Para path, faça o telefone listá-lo em
        Supported, ou configure o servidor de registro para aceitar Path sem isso.]],
    },
    [421] = {
      of = "83bbd013",
      description = [[
        O servidor precisa de uma extensão que o cliente não listou em Supported; Require diz qual.
        É uma resposta final, e o cliente pode tentar de novo se tem essa função e a anuncia. Como
        um servidor deve voltar ao SIP simples sempre que puder, este afirma que não pode. 420
        reclama de uma extensão que o cliente exigiu, e 494 pede um acordo de segurança a um cliente
        que oferece um.]],
      when = [[
        Vem de serviços que dependem de uma função: path entre edge proxy e servidor de registro,
        sec-agree no IMS, 100rel ou precondition em VoLTE, timer em troncos que insistem em session
        timers. Telefones e PBXs simples o recebem quando se registram em uma rede dessas ou ligam
        por meio dela.]],
      fix = [[
        Leia Require na resposta e ative essa função no cliente; as opções costumam se chamar PRACK
        ou 100rel, session timer, Path, precondition ou security agreement. Verifique se a tag está
        em Supported tal como a requisição chega, porque SBCs muitas vezes filtram esse cabeçalho.
        Se o dispositivo não a tem, ponha no meio um B2BUA ou SBC que tenha, ou abrande no servidor
        a exigência de obrigatória para preferida.]],
    },
    [422] = {
      of = "b537aaa6",
      description = [[
        O session timer pedido é curto demais para um servidor no caminho; o mínimo está em Min-SE.
        Um UAS ou proxy o envia quando o Session-Expires de um INVITE ou UPDATE fica abaixo do seu
        limite. É final só para esta tentativa: o cliente repete a requisição com o mesmo Call-ID e
        um CSeq maior, aumenta Session-Expires pelo menos até esse valor e acrescenta Min-SE. 423
        faz a mesma objeção a registros, subscrições e publicações.]],
      when = [[
        Um telefone, PBX ou operadora que pede 90 segundos encontra um tronco ou SBC que quer 600 ou
        1800. Há várias rodadas seguidas quando os proxies do caminho têm limites crescentes. A
        chamada então se estabelece um pouco mais tarde e funciona; só falha onde o cliente não sabe
        tentar de novo.]],
      fix = [[
        Ajuste o session timer do chamador pelo menos para o Min-SE recebido; o valor habitual é
        1800 segundos. No Asterisk é timers_sess_expires do endpoint, no FreeSWITCH session-timeout
        do profile. No servidor, baixe um mínimo alto demais, mas não abaixo de 90 segundos: é
        timers_min_se no Asterisk e minimum-session-expires no FreeSWITCH. Se um cliente ignora a
        resposta, desative os session timers naquele tronco ou deixe o SBC cuidar deles.]],
    },
    [423] = {
      of = "e3c9bdc1",
      description = [[
        A validade pedida é curta demais, e Min-Expires traz a menor que o servidor aceita.
        Servidores de registro o enviam para REGISTER, notificadores para SUBSCRIBE e servidores de
        presença para PUBLISH. É final só para esta tentativa: o cliente repete a requisição com
        Expires, ou o parâmetro expires de cada Contact, aumentado pelo menos até esse valor.
        Destina-se a validades acima de zero e abaixo de uma hora; os session timers das chamadas
        usam 422.]],
      when = [[
        Um telefone configurado para se registrar a cada 30 ou 60 segundos, muitas vezes para manter
        um NAT aberto, encontra um servidor de registro com mínimo de alguns minutos. Aparece também
        com clientes móveis, troncos com intervalo de registro curto e telefones provisionados antes
        de mudarem os limites do servidor. A segunda tentativa quase sempre dá certo, e ninguém
        percebe.]],
      fix = [[
        Ajuste o tempo de registro ou subscrição no dispositivo pelo menos para Min-Expires; 600 a
        3600 segundos servem para a maioria das redes. Para manter mapeamentos NAT abertos, use
        pacotes de keep-alive ou OPTIONS em vez de registros curtos. Onde o tempo está tanto em
        Expires quanto no parâmetro expires de Contact, aumente o parâmetro, que tem precedência. Se
        um dispositivo repete o mesmo valor para sempre, ele não conhece o código: configure à mão
        um tempo maior, ou baixe o mínimo no servidor de registro.]],
    },
    [424] = {
      of = "979c95be",
      description = [[
        A localização enviada com a requisição é malformada, não serve ou não pôde ser obtida. O
        receptor precisa de uma localização e não achou nenhuma que servisse em Geolocation ou no
        corpo PIDF-LO; Geolocation-Error, obrigatório aqui, diz por quê. É final para a transação,
        mas não encerra um diálogo existente. Nunca pode ser a resposta a uma requisição sem nenhum
        cabeçalho Geolocation.]],
      when = [[
        É próprio de chamadas de emergência e de roteamento por localização: uma central de
        emergência ou um proxy de roteamento recebe uma localização por referência que não consegue
        buscar, uma referência cid sem a parte do corpo, ou XML que o parser não aceita. Um proxy
        que sabe que a localização está errada pode recusá-la e enviar a certa na resposta. A
        telefonia do dia a dia não o usa.]],
      fix = [[
        Leia o número em Geolocation-Error: 100 é uma localização que não pode ser processada, 200 a
        202 são permissões que faltam, 300 é uma referência que não pôde ser buscada. Verifique o
        PIDF-LO, se o Content-ID dele bate com o cid em Geolocation, e se o servidor de localização
        responde a requisições da outra rede. Para permissões, ajuste Geolocation-Routing e as
        regras de uso no PIDF-LO. Se a resposta traz uma localização, envie a requisição de novo com
        ela; um proxy que inseriu a errada tem de resolver isso ele mesmo e não repassar a resposta.]],
    },
    [425] = {
      of = "8a228e95",
      description = [[
        O alerta de emergência na requisição está tão malformado que não permite prestar ajuda. Um
        serviço de emergência, ou um servidor no caminho até ele, o envia para alertas sem chamada:
        requisições MESSAGE com um documento CAP, como descreve a RFC 8876. AlertMsg-Error,
        obrigatório aqui, dá o detalhe. É uma resposta final, não encerra um diálogo e nunca pode
        ser a resposta a uma requisição sem dados de alerta.]],
      when = [[
        Sensores, centrais de alarme, veículos e dispositivos médicos que avisam por SIP o recebem
        quando o XML está quebrado, quando falta a parte do corpo ou quando nada nela diz de que
        trata o alerta. Uma requisição com qualquer coisa aproveitável deveria ser aceita mesmo
        assim. Pertence às redes de emergência de próxima geração e fora delas é muito raro.]],
      fix = [[
        Consulte AlertMsg-Error: 100 é um alerta que não pode ser processado, 101 um que falta, 102
        informação insuficiente, 103 dados danificados. Valide o documento CAP na parte
        application/EmergencyCallData.cap+xml, depois verifique se Call-Info e Content-ID apontam
        para a mesma parte, e se nenhum SBC a removeu ou mudou o boundary do multipart. Teste contra
        um endereço de teste do serviço de emergência, nunca contra o real.]],
    },
    [428] = {
      of = "d192cdfc",
      description = [[
        A identidade do chamador tem de vir assinada, e a requisição não tem um Identity que sirva.
        Um serviço de verificação, quase sempre na rede de terminação, o envia quando sua política
        exige assinatura e o cabeçalho falta, ou quando todos têm um tipo ppt que ele não conhece. É
        uma resposta final; a chamada pode ser tentada de novo com assinatura. 436, 437 e 438
        significam que o cabeçalho estava lá, mas o certificado ou a assinatura falhou.]],
      when = [[
        Redes com STIR/SHAKEN, como nos Estados Unidos, no Canadá e na França, podem enviá-lo em
        rotas onde toda chamada tem de ser assinada. Aparece quando a operadora de origem não
        assina, quando um SBC ou um trecho comutado por circuitos no caminho perdeu o cabeçalho, ou
        quando alguém o removeu para manter pequenos os pacotes UDP. Muitas operadoras aceitam
        chamadas sem assinatura e apenas as marcam.]],
      fix = [[
        Peça à operadora de origem que assine a chamada, ou ative a assinatura no seu próprio SBC
        com um certificado válido. Capture em cada borda para achar onde o Identity se perde: um
        filtro de cabeçalhos, um B2BUA que não o copia, ou um trecho comutado por circuitos, depois
        do qual a chamada tem de ser assinada outra vez. Verifique ppt, pois um verificador que só
        conhece shaken não consegue usar outros tipos sozinhos. Prefira TCP ou TLS, porque o
        cabeçalho pode levar o INVITE além do que o UDP transporta sem fragmentar.]],
    },
    [429] = {
      of = "a6ddabbd",
      description = [[
        O destino da transferência quer prova de quem a pediu: um token Referred-By válido. A
        chamada que resultou de um REFER não trazia no corpo um token assinado desses, ou trazia um
        vencido ou quebrado; quem recebe o REFER também pode recusá-lo pelo mesmo motivo. É uma
        resposta final, e quem transfere, que fica sabendo diretamente ou por NOTIFY, pode enviar um
        novo REFER com token. Já o 428 pede a identidade de quem faz a chamada.]],
      when = [[
        Tokens Referred-By assinados precisam de S/MIME, que poucos produtos têm, e por isso os
        casos verdadeiros são raros: sistemas de alta segurança e servidores de conferência com
        admissão rigorosa. Eles respondem ao REFER ou a um INVITE com Referred-By, ou aparecem no
        corpo message/sipfrag de um NOTIFY. Onde não há transferência, é quase sempre Too Many
        Requests, o código HTTP desse número, emprestado por uma plataforma que limita a taxa.]],
      fix = [[
        Se as transferências podem ir sem prova, afrouxe a regra no destino; um simples cabeçalho
        Referred-By é o que a maioria dos sistemas consegue dar. Se a prova é desejada, quem
        transfere tem de pôr o token assinado no corpo do REFER e apontar para ele com o parâmetro
        cid de Referred-By, e quem recebe o REFER tem de copiar cabeçalho e token sem mudança.
        Verifique se nenhum B2BUA remove o corpo ou reescreve o cabeçalho, e verifique os relógios,
        porque um token que parece velho também é recusado. Se for um limite de taxa, leia a reason
        phrase, respeite Retry-After, envie menos requisições por segundo e pergunte o limite ao
        provedor.]],
    },
    [430] = {
      of = "aeec01c0",
      description = [[
        A conexão com o dispositivo neste flow caiu, e este caminho até ele está morto. Um edge
        proxy o envia ao proxy do domínio do usuário, que deve tentar outro flow do mesmo
        dispositivo: a mesma instância com outro reg-id. Destina-se só a proxies; um endpoint nunca
        deveria vê-lo, e o que o vê o trata como 400. Faz parte do SIP outbound, RFC 5626.]],
      when = [[
        Ocorre em chamadas para telefones atrás de NAT, apps móveis e clientes WebRTC quando a
        conexão TCP, TLS ou WebSocket se perdeu, ou o edge proxy reiniciou, e o registro ainda
        consta. O próximo salto é então um edge proxy que não acha conexão viva para o flow token em
        Route. Onde há um segundo flow registrado, a chamada passa um instante depois.]],
      fix = [[
        Quando é passageiro, ele se resolve sozinho: o próximo flow é tentado, e o dispositivo se
        registra de novo. Se chamadas se perdem, faça os dispositivos registrarem dois flows por
        edge proxies diferentes e enviarem keep-alives com mais frequência que o timeout de NATs e
        balanceadores de carga. Configure o servidor de registro para apagar o binding de um flow
        que devolve este código. Se chamadores chegam a vê-lo, o proxy do domínio provavelmente não
        conhece o código: ele deveria tentar os outros contatos e não repassá-lo.]],
    },
    [433] = {
      of = "9ea0738c",
      description = [[
        Chamada recusada porque o chamador oculta a identidade e chamadas anônimas não são aceitas.
        Quem o envia é um servidor que age pelo destinatário. É uma resposta final, e o cliente não
        deve repetir a chamada com a identidade exibida, a menos que o usuário queira. É mais
        preciso que 403 ou 603; uma assinatura que não pode ser verificada não é anonimato e tem
        códigos próprios.]],
      when = [[
        Por trás está a rejeição de chamadas anônimas, em uma operadora fixa ou móvel ou em um PBX.
        O INVITE traz Privacy: id ou um From anônimo, posto pelo usuário, pela configuração padrão
        de um telefone ou por um PBX ou SBC que oculta números sem que ninguém peça. Gateways
        transformam chamadas da PSTN com apresentação restrita em requisições assim.]],
      fix = [[
        Se o chamador concorda, ligue de novo com o número exibido: desfaça a configuração que o
        oculta, ou use o código de discagem da rede para uma única chamada. Se ninguém pediu
        privacidade, ache onde entra o Privacy ou o From anônimo: configuração de caller ID do PBX,
        o tronco, regras de cabeçalho do SBC. Verifique se o número chega à operadora em From ou
        P-Asserted-Identity. Se o destinatário quer essas chamadas, desative a rejeição de anônimas
        naquela linha.]],
    },
    [436] = {
      of = "5c1f1bc7",
      description = [[
        O certificado da assinatura do chamador não pôde ser buscado no endereço que está em
        Identity. O verificador tentou a URL no parâmetro info de cada cabeçalho Identity e não
        obteve nada que servisse. É uma resposta final; outra tentativa pode passar quando a URL
        funcionar. Nada diz sobre a assinatura: um certificado que foi buscado mas não é suportado é
        437, e uma assinatura que não confere é 438.]],
      when = [[
        Serviços de verificação em redes STIR/SHAKEN o informam quando o repositório de certificados
        da operadora que assina está fora do ar, bloqueado por um firewall, atrás de um certificado
        TLS vencido, ou já não tem o arquivo. Depois de uma troca de certificado, as primeiras
        chamadas o recebem se o novo arquivo ainda não foi publicado. Muitas redes deixam a chamada
        seguir e levam o código em um cabeçalho Reason com protocolo STIR.]],
      fix = [[
        Pegue a URL em info e busque-a de fora da sua rede: ela tem de entregar o certificado por
        HTTPS, sem login e sem demora. Corrija DNS, firewall, certificado TLS ou servidor web do
        repositório, e publique um certificado antes de assinar com ele. No verificador, olhe acesso
        externo, configuração de proxy e cache. Se um SBC corta ou reescreve Identity, corrija isso
        também.]],
    },
    [437] = {
      of = "b3f9f6c2",
      description = [[
        O certificado da assinatura do chamador foi obtido, mas o verificador não o suporta. Ele
        pode vir de uma autoridade em que o verificador não confia, ou usar um algoritmo que ele não
        sabe conferir. É uma resposta final, e o mesmo certificado falha de novo; um nome mais
        antigo do código é Unsupported Certificate. 436 significa que não se obteve certificado
        nenhum, 438 que a assinatura ou o conteúdo assinado está errado.]],
      when = [[
        Aparece entre países, ou entre sistemas de teste e de produção, cujas listas de autoridades
        STIR/SHAKEN confiáveis diferem. Um certificado vencido ou revogado, ou assinado pelo próprio
        dono, pode levar a ele, e também um verificador com lista desatualizada. Muitas vezes é
        apenas informado em um cabeçalho Reason, e a chamada segue.]],
      fix = [[
        Abra o certificado que info indica e confira emissor, datas, cadeia e TNAuthList; compare a
        raiz dele com a lista de autoridades confiáveis do verificador. Assine com ES256 e um
        certificado de uma autoridade aprovada onde a chamada termina. No lado que verifica,
        atualize as listas de confiança e de revogação e verifique o relógio. Mantenha sistemas de
        teste separados da produção, ou dê a eles uma lista de confiança própria.]],
    },
    [438] = {
      of = "50bca4b9",
      description = [[
        Há cabeçalho Identity, mas nenhum na requisição tem assinatura válida e suportada. Ou a
        assinatura não confere, ou números, data ou outros claims diferem da mensagem, ou faltam no
        token claims obrigatórios. É uma resposta final; quem assinou com a forma compacta do token
        pode tentar mais uma vez com a forma completa. 428 é a falta do cabeçalho, 436 e 437 são
        problemas com o certificado.]],
      when = [[
        A causa habitual é um SBC ou uma operadora de trânsito que muda o número chamador ou
        chamado, o Date ou o próprio cabeçalho depois da assinatura. Números nacionais onde o token
        traz internacionais quebram a comparação; um token que só está velho demais pode receber
        403. Chamadas desviadas podem falhar se nenhum outro token cobre o novo número chamado. De
        vez em quando é uma falsificação de verdade ou um cabeçalho reutilizado (replay).]],
      fix = [[
        Decodifique o token e compare orig, dest e iat com From ou P-Asserted-Identity, To e Date
        tal como chegaram. Assine depois de todas as mudanças de número, no elemento mais próximo da
        operadora seguinte, e repasse Date e Identity sem mudança. Envie os números em formato
        internacional e, em chamadas desviadas, faça a rede que desvia acrescentar um token div. Não
        desative a verificação, que está ali para deter chamadores falsos.]],
    },
    [439] = {
      of = "1df428ee",
      description = [[
        O servidor de registro suporta SIP outbound, mas o primeiro proxy no caminho até ele não.
        Responde a um REGISTER que tem outbound em Supported e um reg-id em Contact quando o Path
        não mostra um edge proxy com o parâmetro ob. É final para esta tentativa: o cliente pode
        registrar-se de novo sem outbound, ou por outro edge proxy. Um flow que cai depois do
        registro é 430.]],
      when = [[
        Atinge softphones, apps móveis e clientes WebRTC configurados para usar outbound atrás de um
        SBC ou proxy que não conhece a RFC 5626 ou não acrescenta Path. Aparece também depois que se
        pôs um segundo proxy ou balanceador de carga na frente do edge proxy, que então deixa de ser
        o primeiro salto.]],
      fix = [[
        Capture no servidor de registro para ver qual Path chega. No primeiro proxy ou SBC, ative
        outbound, para que ele acrescente Path com o parâmetro ob e mantenha a conexão do cliente.
        Se ele não o suporta, dê ao cliente um que suporte, ou desative outbound no cliente: sem
        outbound em Supported, sem reg-id em Contact. Um cliente que desiste aqui deve ser
        atualizado, porque um registro simples funcionaria.]],
    },
    [440] = {
      of = "220b3076",
      description = [[
        O forking iria para mais destinos ao mesmo tempo do que o Max-Breadth ainda permitia. O
        proxy o envia quando não consegue nem dividir o que resta entre os ramos nem tentar os
        destinos um após o outro. É uma resposta final e diz ao chamador que alguns destinos não
        foram alcançados. Max-Forwards e 483 limitam o comprimento de um caminho; este limita o
        número de ramos simultâneos, como proteção contra ataques de amplificação.]],
      when = [[
        Pode surgir onde grupos contêm grupos: um grupo de busca que toca outros grupos, usuários
        com muitos dispositivos, forkings em vários domínios um atrás do outro. Um loop de regras de
        desvio que multiplica os ramos também gasta todo o limite. Poucos produtos implementam o
        cabeçalho, e por isso é raro.]],
      fix = [[
        Desenhe a árvore dos forkings a partir dos cabeçalhos Via e dos dados de localização, e
        procure um loop ou grupos aninhados demais. No proxy que respondeu, toque os membros um após
        o outro ou em grupos menores. Se a árvore é mesmo para ser tão larga, aumente o Max-Breadth
        definido no início; 60 é o valor recomendado. Se a requisição chega com um Max-Breadth muito
        baixo, descubra quem o põe, pois o valor 1 impede o toque em paralelo.]],
    },
    [469] = {
      of = "045e6837",
      description = [[
        O INFO indica um Info Package que o receptor não aceitou receber. Recv-Info, obrigatório
        nesta resposta, lista o que ele recebe. É final só para o INFO: o diálogo e a chamada
        continuam. Um corpo de tipo errado é 415, um INFO que não casa com nenhum diálogo é 481, e
        um lado que não conhece INFO responde 405 ou 501.]],
      when = [[
        Servidores de conferência, sistemas de vídeo e servidores de aplicação que trocam DTMF,
        floor control ou outros dados em Info Packages o recebem depois de uma transferência ou de
        um re-INVITE, quando o novo lado remoto tem outras capacidades. Também pode cruzar com uma
        mudança: o INFO saiu antes de chegar o novo Recv-Info. Um INFO sem cabeçalho Info-Package,
        como ainda se usa para DTMF e atualização de vídeo, não leva a ele.]],
      fix = [[
        Compare o Info-Package da requisição com o Recv-Info do último INVITE, re-INVITE ou 2xx do
        outro lado. O remetente só pode usar pacotes listados ali e tem de parar quando eles somem
        da lista. Se o pacote deveria ser aceito, ative-o no receptor, para que o Recv-Info o
        anuncie, e verifique se os SBCs deixam passar os dois cabeçalhos. Um caso isolado logo
        depois de uma mudança da sessão pode ser ignorado.]],
    },
    [470] = {
      of = "9c76b458",
      description = [[
        Um relay não envia a requisição a muitas pessoas, porque algumas delas não consentiram.
        Responde a uma requisição que leva uma lista de URIs; Permission-Missing traz as que não têm
        permissão. É uma resposta final, e a requisição não foi para nenhuma das URIs listadas. O
        remetente pede que essas URIs sejam incluídas no relay, que lhes pede permissão, e tenta de
        novo mais tarde.]],
      when = [[
        Mensagens de grupo, conferências ad hoc e servidores de lista que seguem o framework de
        consentimento da RFC 5360 o enviam para MESSAGE, INVITE ou SUBSCRIBE com uma lista de
        destinatários. As causas são membros novos e membros que retiraram a permissão. Hoje quase
        nenhum serviço usa esse framework.]],
      fix = [[
        Pegue as URIs em Permission-Missing; se o cabeçalho falta, pergunte ao relay, pelo portal ou
        por XCAP, quais são. Inclua-as no relay, para que cada pessoa receba um pedido de permissão
        e o confirme. Remova quem não responde. Em uma rede fechada, onde o consentimento se resolve
        de outra forma, desative a verificação para essa lista.]],
    },
    [480] = {
      of = "7efa217d",
      description = [[
        O usuário é conhecido, mas agora não é alcançado: sem registro, em modo não perturbe ou não
        atende. Vem de um dispositivo, de um gateway ou de um proxy sem contato para o usuário. É
        uma resposta final; Retry-After pode dizer quando ligar de novo. 404 diz que esse usuário
        não existe, 486 que este dispositivo está ocupado, 408 que nada voltou a tempo.]],
      when = [[
        Em geral um telefone está desligado, perdeu a rede ou deixou o registro expirar. PBXs e
        redes móveis o enviam quando ninguém atende, telefones em modo não perturbe, gateways para
        as causas Q.850 19, 20 e 31. Depois de uma falha de Internet ou de NAT, pode atingir uma
        filial inteira de uma vez.]],
      fix = [[
        Primeiro descubra se a conta estava registrada quando a chamada chegou: o último REGISTER,
        expires, contato. Se não estava, corrija o telefone, a rede ou as credenciais e o keep-alive
        de NAT. Se estava, olhe o modo não perturbe, o desvio e o timer de não atendimento no
        telefone e no PBX. Leia a reason phrase e Reason (Q.850) e, em chamadas de um tronco,
        verifique se o número leva à conta certa.]],
    },
    [481] = {
      of = "6ec0ed85",
      description = [[
        O receptor não conhece diálogo nem transação a que esta requisição pertença. Ele comparou
        Call-ID, tag From e tag To, ou o branch de um CANCEL, e não achou correspondência. É uma
        resposta final: em uma requisição dentro de uma chamada ou subscrição, significa que o outro
        lado já não a tem, e o remetente deve encerrar a sua. Em um CANCEL, significa que só o
        CANCEL falhou, porque o INVITE já tinha terminado ou o branch é diferente.]],
      when = [[
        Casos do dia a dia são um BYE que cruza com o BYE do outro lado, um BYE ou re-INVITE depois
        que o peer reiniciou ou fez failover, e NOTIFY para uma subscrição encerrada. Session timers
        que venceram em um lado, balanceadores de carga que mandam requisições posteriores a outro
        nó e SBCs que confundem tags o provocam o tempo todo. Um INVITE com Replaces o recebe quando
        a chamada a substituir já não existe.]],
      fix = [[
        Dois BYEs cruzados não precisam de nada; no CANCEL, compare branch e Request-URI com os do
        INVITE. Fora isso, compare Call-ID e tags com o 200 que estabeleceu a chamada; as tags From
        e To trocam de lugar quando é o destinatário que envia a requisição. Siga Route e
        Record-Route para ver se a requisição foi ao servidor que tem a chamada, e faça os
        balanceadores de carga se manterem nele ou compartilharem o estado. Verifique os session
        timers dos dois lados, e procure no log um reinício.]],
    },
    [482] = {
      of = "cbc19fca",
      description = [[
        A requisição voltou ao mesmo servidor, ou chegou a ele duas vezes por caminhos diferentes.
        Um proxy o envia quando se encontra na lista de Via e nada mudou para o roteamento. Um UAS o
        envia para a segunda cópia de uma requisição que passou por forking e chegou a ele de novo;
        isso não faz mal, porque a primeira cópia é respondida como sempre. É uma resposta final;
        483 pega loops só pela contagem de saltos.]],
      when = [[
        Loops de verdade vêm de dois sistemas que desviam um para o outro, de uma rota padrão que
        aponta para onde a chamada veio, ou de um domínio que um proxy não reconhece como seu.
        Segundas cópias vêm de forking paralelo por dois proxies até um mesmo telefone, e de um
        cliente que tenta vários endereços em sequência rápida. Costuma começar de repente, depois
        de uma mudança de roteamento ou um failover.]],
      fix = [[
        Leia os cabeçalhos Via da requisição de baixo para cima: um host que aparece duas vezes
        marca o loop. Se a Request-URI é a mesma a cada volta, corrija a rota ou a lista de domínios
        do servidor que devolve a chamada; se ela muda, olhe as regras de desvio dos usuários. Para
        segundas cópias, remova um dos dois caminhos ou contatos, ou ignore a resposta se outro ramo
        deu certo.]],
    },
    [483] = {
      of = "3d997c80",
      description = [[
        A requisição gastou todos os saltos permitidos antes de chegar ao destino. Max-Forwards
        normalmente começa em 70, cada proxy tira um, e o servidor que recebe 0 não encaminha mais e
        envia esta resposta final. Indica um loop ou, com menos frequência, um valor inicial baixo
        demais para o caminho. 482 vem de um servidor que reconhece o loop diretamente.]],
      when = [[
        A causa são desvios em círculo e dois troncos ou clusters em que cada um é a rota padrão do
        outro. Testes no estilo traceroute o provocam de propósito com valores pequenos. No trace, o
        mesmo INVITE passa vez após vez, com Max-Forwards caindo e a lista de Via crescendo. Um
        B2BUA que recomeça a contagem esconde um círculo desses e deixa as chamadas se acumularem.]],
      fix = [[
        Olhe o Max-Forwards onde a requisição nasceu: se era baixo, como 10, configure o cliente
        para 70. Se não, o caminho se repete: liste os hosts em Via, ou siga a chamada pelos logs, e
        corrija a rota ou a regra de desvio que a manda de volta. Verifique se cada proxy conhece
        todos os seus nomes e endereços. Em um B2BUA ou SBC, faça copiar Max-Forwards de uma perna
        para a seguinte, menos um, para que os loops tenham fim.]],
    },
    [484] = {
      of = "99380528",
      description = [[
        O número está incompleto, e faltam dígitos para rotear a chamada. Quem o envia é um gateway,
        softswitch ou PBX, e é uma resposta final. Na discagem overlap faz parte do andamento
        normal: o cliente acrescenta dígitos e envia novos INVITEs até deixar de ser recusado. 404
        significa que um número completo não existe.]],
      when = [[
        Vem de um digit map que envia cedo demais, de um timer entre dígitos curto demais ou de um
        usuário que não discou o código de área. Gateways para redes com números de comprimento
        variável o usam na discagem overlap. A causa Q.850 28 da PSTN é mapeada para ele.]],
      fix = [[
        Compare os dígitos na Request-URI com o número completo; se não falta nenhum, peça à
        operadora que verifique a regra de comprimento dessa faixa. No telefone, corrija o digit map
        e aumente o timer entre dígitos. No PBX ou SBC, acrescente código de área e de país como o
        tronco os quer, e junte o número inteiro antes de enviar se a operadora não tem discagem
        overlap. Se overlap é desejado, ative-o nos dois lados (allow_overlap no Asterisk) e
        verifique se cada novo INVITE traz todos os dígitos até ali.]],
    },
    [485] = {
      of = "5e650c1a",
      description = [[
        O endereço serve para mais de um usuário, e o servidor não vai adivinhar qual deles é. Pode
        listar os candidatos em Contact. É uma resposta final, e uma pessoa tem de escolher: no 300
        todas as opções levam ao mesmo usuário ou serviço, enquanto aqui uma tentativa automática
        poderia chegar a um estranho. Um servidor pode enviar 404 no lugar dele para proteger a
        privacidade.]],
      when = [[
        O caso clássico é discar por nome em um diretório da empresa com duas pessoas de mesmo
        sobrenome. Pode vir de sistemas de correio de voz e de mensagens, de consultas a diretórios
        com entradas duplicadas, ou de um banco de dados em que duas contas compartilham um alias.
        Na telefonia comum quase não aparece.]],
      fix = [[
        Ligue de novo com um endereço completo e único, da lista em Contact se houver. No servidor,
        remova aliases, números e entradas de diretório duplicados, e faça as consultas usarem uma
        chave única, como o número ou o endereço de e-mail. Se gente de fora não deve saber quem
        existe, configure o servidor para responder 404 ou omitir o Contact. Se o endereço parece
        único, procure variantes dele com outra grafia ou domínio.]],
    },
    [486] = {
      of = "05bb3ec3",
      description = [[
        O dispositivo do destinatário está ocupado ou não quer outra chamada neste momento. Vem do
        dispositivo, ou de um PBX ou gateway por ele. É final só para este dispositivo: os outros
        ramos de um forking continuam, e o correio de voz ou o desvio por ocupado pode assumir. 600
        fala pelo usuário inteiro, 480 significa ausência, e Retry-After pode dar uma hora melhor.]],
      when = [[
        Vem de um telefone já em chamada e sem chamada em espera, de uma conta no limite de
        chamadas, ou da tecla de rejeitar; muitos telefones o enviam também em modo não perturbe.
        Gateways o enviam para a causa Q.850 17. Em alguns troncos significa que todos os canais
        estão ocupados, embora o certo fosse 503.]],
      fix = [[
        Um usuário ocupado não precisa de correção; desvio por ocupado, chamada em espera ou uma
        fila seguram o chamador. Se o telefone estava livre, verifique nele o modo não perturbe, a
        chamada em espera e as linhas, chamadas presas no PBX e o limite de chamadas da conta.
        Depois de forking, a tag To e User-Agent mostram qual dispositivo recusou. Se ele vem do seu
        provedor em milissegundos, olhe o limite de canais do tronco.]],
    },
    [487] = {
      of = "4359b0c8",
      description = [[
        A requisição terminou antes do atendimento, em geral porque o chamador desligou e enviou
        CANCEL. É a resposta final ao INVITE, confirmada com ACK salto a salto, e nunca ao CANCEL,
        que recebe 200. Também levam a ele um BYE dentro de um early dialog, ou um servidor que
        cancela quando acaba o seu timer de toque.]],
      when = [[
        Toda chamada abandonada termina com ele, e também os outros telefones de um grupo quando um
        atendeu; Reason: SIP;cause=200 nesse CANCEL diz a eles que não anotem chamada perdida.
        Timeouts de toque de um PBX, SBC ou operadora também o produzem.]],
      fix = [[
        Em geral não há nada a corrigir. Se os chamadores dizem que não desligaram, siga o CANCEL
        salto a salto até quem o enviou primeiro, e leia o Reason dele. Tempos iguais do INVITE ao
        CANCEL indicam um timer de não atendimento ou de estabelecimento no PBX do chamador, no SBC
        ou na operadora: aumente-o ou desvie antes. Se um telefone continua tocando, o CANCEL não
        casou: compare branch, Request-URI e número do CSeq dele com os do INVITE.]],
    },
    [488] = {
      of = "f727d4dd",
      description = [[
        A oferta de mídia não é aceitável aqui: codecs, criptografia ou tipo de endereço não
        combinam. O UAS ou um B2BUA o envia; Warning pode indicar a parte, como 304 para um tipo de
        mídia ou 305 para um formato, e um corpo pode listar o que é suportado. Depois de um
        re-INVITE ou UPDATE, a chamada continua com a mídia antiga. 606 diz o mesmo para o usuário
        inteiro.]],
      when = [[
        Na maioria dos casos não há codec em comum, ou um lado oferece SRTP e o outro quer RTP puro.
        Também contam WebRTC, fax T.38 ou vídeo para sistemas só de voz, IPv6 para IPv4, e ofertas
        em que todos os streams têm porta 0. No meio de uma chamada, responde a um re-INVITE de
        espera, fax ou vídeo.]],
      fix = [[
        Compare o SDP da oferta com o da resposta ou de uma chamada boa, primeiro o que Warning
        indica: codecs em m= e rtpmap, perfil RTP/AVP, RTP/SAVP ou UDP/TLS/RTP/SAVPF, crypto e
        fingerprint, tipo de endereço em c=. Ative um codec comum no dispositivo (allow no
        Asterisk), ou transcodificação no SBC. Configure a criptografia igual nos dois lados
        (media_encryption no Asterisk). Para fax, permita T.38, ou deixe o remetente voltar a G.711.]],
    },
    [489] = {
      of = "715ad0d0",
      description = [[
        O pacote de eventos no cabeçalho Event não é conhecido ou não é oferecido aqui. Um
        notificador o envia para SUBSCRIBE e um servidor de presença para PUBLISH; como resposta a
        um NOTIFY, encerra aquela subscrição. É uma resposta final, e a mesma requisição falhará de
        novo. Allow-Events, obrigatório nesta resposta embora alguns servidores o omitam, lista o
        que é suportado; uma requisição sem nenhum cabeçalho Event pode receber a mesma resposta.]],
      when = [[
        Telefones pedem message-summary, dialog, presence, reg ou pacotes de fabricante que um PBX
        ou provedor não tem; por isso ele vem ao ligar o telefone, para cada função dessas, e a cada
        nova tentativa. Um NOTIFY com check-sync ou message-summary que ninguém subscreveu pode
        provocá-lo em um cliente. Softphones que tentam presença por um tronco SIP simples também o
        recebem.]],
      fix = [[
        Compare Event com Allow-Events. No telefone, desative a função por trás do pacote se o
        servidor não a oferece: mensagem em espera, BLF, presença, linhas compartilhadas. Se deveria
        funcionar, carregue o módulo ou ative o serviço no servidor, confira a grafia do pacote, e
        veja se o SUBSCRIBE vai ao servidor que o tem e não a um tronco. Um SBC pode precisar de uma
        regra para repassar SUBSCRIBE.]],
    },
    [491] = {
      of = "b6127238",
      description = [[
        Os dois lados tentaram mudar a sessão ao mesmo tempo, e as requisições se cruzaram. Um UA o
        envia para um re-INVITE enquanto um INVITE seu está em andamento, ou para um UPDATE com
        oferta enquanto a própria oferta está sem resposta. É final para a requisição, mas a chamada
        continua como estava. O lado dono do Call-ID espera um tempo aleatório de 2,1 a 4,0 segundos
        antes de tentar de novo, o outro lado 0 a 2,0 segundos.]],
      when = [[
        Os momentos típicos são a espera acionada nos dois telefones, renovações de sessão que se
        cruzam, um re-INVITE de direct media que encontra outro do lado remoto, ou dois gateways que
        passam para T.38 ao mesmo tempo. É frequente logo depois do atendimento, quando sistemas dos
        dois lados rearranjam o caminho da mídia. Um par desses é inofensivo. Já uma segunda
        requisição do mesmo lado recebe 500 com Retry-After.]],
      fix = [[
        Deixe os timers trabalharem e veja se a tentativa seguinte dá certo. Se fica em círculos, um
        dos lados não espera um tempo aleatório: peça que o corrijam. Reduza as ocasiões: desative
        direct media em um dos lados, no Asterisk com direct_media=no, deixe um lado só renovar a
        sessão, ou atrase os re-INVITEs depois do atendimento. Se nada se cruza, procure no diálogo
        um INVITE anterior que nunca terminou, porque a resposta final ou o ACK dele se perdeu.]],
    },
    [493] = {
      of = "97549cd9",
      description = [[
        O receptor não consegue decifrar o corpo criptografado da requisição. Trata de corpos
        S/MIME: o UAS não tem a chave correspondente ou não quer usá-la. É uma resposta final; se
        ela traz um certificado, é com ele que se criptografa na próxima tentativa, e se não traz
        nenhum, sugere que o receptor não aceita corpos criptografados. Nem o TLS da conexão nem as
        chaves SRTP têm a ver com isso.]],
      when = [[
        S/MIME quase não se usa em SIP, e por isso só se vê em testes, em produtos de segurança e em
        algumas redes fechadas. A causa natural é um certificado que foi renovado no receptor
        enquanto o remetente ainda usa o antigo. Outra é um B2BUA ou desvio que levou a requisição a
        um dispositivo para o qual o corpo não foi criptografado.]],
      fix = [[
        Pegue o certificado da resposta, verifique se confia nele, e criptografe com ele em uma nova
        requisição. Se não há nenhum, envie sem S/MIME e proteja o caminho com TLS, desde que a sua
        política permita. No receptor, instale a chave privada que corresponde ao certificado
        publicado. Verifique se nenhum desvio, B2BUA ou SBC mandou a requisição para outro
        dispositivo.]],
    },
    [494] = {
      of = "12cbf7a1",
      description = [[
        É preciso fazer um acordo de segurança antes que o servidor aceite a requisição. Faz parte
        de sec-agree, RFC 3329: o cliente o pediu ou o suporta, e o servidor lista seus mecanismos
        em Security-Server. É uma resposta final; o cliente escolhe um, como TLS, IPsec ou digest, e
        repete a requisição com essa lista em Security-Verify. Também vem quando a lista devolvida
        difere da verdadeira, enquanto 421 é enviado a clientes que nem mencionam sec-agree.]],
      when = [[
        Um edge proxy de uma rede IMS, ou um SBC no lugar dele, pode enviá-lo para a primeira
        requisição de um dispositivo que não tem canal protegido. Aparece em testes de VoLTE e
        VoWiFi, e quando se apontam softphones para um core IMS. O tráfego de PBX e tronco não o
        conhece.]],
      fix = [[
        Compare o Security-Client da requisição com o Security-Server da resposta: eles precisam de
        um mecanismo em comum, com os mesmos algoritmos. Repita a requisição pelo canal combinado,
        com Security-Verify copiado exatamente, inclusive ordem e parâmetros. Se isso é recusado
        outra vez, procure um proxy ou ALG que muda esses cabeçalhos. Para clientes que não o
        suportam, permita no edge proxy o acesso por TLS sem sec-agree.]],
    },
    [500] = {
      of = "99e4d6b4",
      description = [[
        Algo deu errado dentro do servidor, e ele não conseguiu executar a requisição. É o código
        genérico para defeitos: clientes tratam assim todo 5xx desconhecido, e um proxy transforma
        nele um 503 que vem de trás. Um UAS também o usa quando requisições se ultrapassam: um CSeq
        menor que o último ou, com Retry-After, um segundo re-INVITE antes de terminar o primeiro. É
        uma resposta final, e uma tentativa mais tarde ou por outra rota pode dar certo.]],
      when = [[
        É gerado por bancos de dados que não respondem, erros de script, memória ou licenças
        esgotadas e aplicações travadas atrás de um servidor; gateways o enviam para as causas Q.850
        111 e 127. Dentro de uma chamada pode ser apenas um CSeq menor, depois de um failover ou de
        um B2BUA que conta errado. Vindo de uma operadora, pode esconder falta de canais.]],
      fix = [[
        Por Server, Reason, Warning e reason phrase, ache o servidor que o gerou, e leia o log dele.
        Se o CSeq é menor que em uma requisição anterior do mesmo diálogo e do mesmo lado, corrija o
        telefone ou SBC que numera errado. No seu próprio servidor, verifique disco, memória, banco
        de dados e a última mudança de configuração. Repita depois do tempo indicado em Retry-After;
        em um tronco, use outra rota enquanto isso e passe à operadora Call-ID e horário.]],
    },
    [501] = {
      of = "d55f9fa6",
      description = [[
        O servidor não conhece este método, ou não tem, para usuário nenhum, uma função que a
        requisição exige. Um UAS o envia para um método que não reconhece; proxies repassam métodos
        desconhecidos e não respondem assim. É uma resposta final, e repetir a requisição é inútil.
        405 significa que o método é conhecido, mas não permitido neste endereço.]],
      when = [[
        Gateways simples, adaptadores de fax e PBXs antigos respondem assim a PUBLISH, MESSAGE,
        REFER, UPDATE ou métodos de fabricante. Gateways PSTN o enviam para as causas Q.850 29 e 79,
        uma facilidade ou serviço que não existe ali. Scanners de segurança com métodos inventados
        também o colecionam.]],
      fix = [[
        Verifique o método em CSeq e veja em um cabeçalho Allow do peer, por exemplo na resposta
        dele a OPTIONS, o que ele sabe fazer. No cliente, desative a função por trás do método:
        transferência por REFER, renovação de sessão por UPDATE, presença, mensagens. Atualize o
        dispositivo antigo, ou faça um PBX ou SBC tratar o método por ele, como quando REFER vira
        uma nova chamada. Se o método é INVITE, olhe Reason: falta o serviço pedido, como vídeo ou
        dados.]],
    },
    [502] = {
      of = "4f37ef54",
      description = [[
        Um servidor no meio recebeu do servidor seguinte no caminho uma resposta que não serve. Um
        proxy, gateway ou SBC o envia como intermediário e culpa o lado de trás. É uma resposta
        final, e outra rota pode funcionar; dentro de uma chamada encerra o diálogo. 504 significa
        que o próximo servidor não respondeu a tempo, 503 que este servidor agora não pode
        trabalhar.]],
      when = [[
        Gateways PSTN o enviam para a causa Q.850 27, destination out of order. SBCs e softswitches
        o enviam para uma segunda perna que falhou de um modo que não souberam usar nem mapear: uma
        resposta malformada, um peer que se comporta mal depois de uma atualização, um transporte
        errado para o próximo salto. Pode atingir um só destino.]],
      fix = [[
        Ache o servidor que o enviou, por Server ou por uma captura dos dois lados dele, e depois o
        próximo salto desse servidor, porque o defeito está na resposta daquela perna. Procure ali
        respostas malformadas ou inesperadas, erros de TLS ou uma porta errada. Tente a chamada por
        outra rota e passe à operadora Call-ID, número e horário. Com a causa Q.850 27 em Reason, a
        linha chamada ou a central dela está com defeito, e só quem a opera pode ajudar.]],
    },
    [503] = {
      of = "95ac8f29",
      description = [[
        O servidor não pode atender agora, por sobrecarga, manutenção ou falta de recursos. O
        cliente deve tentar outro servidor (DNS SRV) e deixar este em paz pelo tempo indicado em
        Retry-After; sem esse cabeçalho, age como depois de um 500. Um proxy só o repassa se não
        consegue atender requisição nenhuma; senão, envia 500. Para o cliente, uma conexão que
        falhou vale como este código.]],
      when = [[
        São frequentes os limites de canais e de taxa em troncos, gateways sem circuitos livres e
        congestionamento na PSTN (causas Q.850 34, 38, 41, 42, 47). SBCs o enviam quando o próximo
        salto já não responde a OPTIONS, servidores esvaziados para manutenção. O FreeSWITCH diz
        Maximum Calls In Progress no seu limite de sessões.]],
      fix = [[
        Leia Retry-After e a reason phrase, e veja desde quando e a partir de quantas chamadas ele
        vem. Se o limite é um número de chamadas, faça a operadora aumentar os canais ou as chamadas
        por segundo, ou distribua a carga. No seu próprio servidor, verifique carga, sessões e
        limites; no SBC, o estado do próximo salto. Configure uma segunda rota ou registros SRV para
        que os clientes passem adiante, pois tentar de novo na hora prolonga uma sobrecarga.]],
    },
    [504] = {
      of = "92f311d5",
      description = [[
        Um servidor que precisou consultar outro sistema não recebeu resposta dele a tempo. Esse
        sistema pode ser um proxy, um banco de dados, o DNS, um servidor de aplicação ou a PSTN. É
        uma resposta final e fala de algo atrás de quem a envia, enquanto 408 trata do usuário ou do
        próximo salto desta mesma requisição, e 502 de uma resposta que não serviu. Vale tentar mais
        tarde, ou por outra rota.]],
      when = [[
        SBCs e servidores IMS o enviam quando o próximo tronco, a base de assinantes ou uma consulta
        ENUM não responde, e gateways para a causa Q.850 102, recovery on timer expiry. Chega depois
        de um tempo fixo, que é o timer do servidor que desistiu. No IMS pode trazer um corpo XML
        que manda o telefone registrar-se de novo.]],
      fix = [[
        Meça o tempo da requisição à resposta, ache no servidor que respondeu o timer com essa
        duração, e veja o que ele esperava. Verifique a carga desse sistema, e rotas, firewall e DNS
        no caminho até ele, e só aumente o timer se a resposta de fato chega, mas tarde. Se é uma
        operadora que responde assim, use outra rota e informe o Call-ID. Se só alguns números são
        afetados, o problema está na rede desses números.]],
    },
    [505] = {
      of = "9bd79069",
      description = [[
        A versão do SIP na linha da requisição não é suportada pelo servidor. Tudo o que está em uso
        diz SIP/2.0; portanto a linha inicial provavelmente foi danificada, ou o tráfego não é SIP.
        É uma resposta final, e repetir a requisição não ajuda. Uma linha inicial correta com o
        resto da mensagem errado é 400, um método desconhecido 501, uma extensão desconhecida 420.]],
      when = [[
        Quem o provoca são scanners de portas, testes de carga e programas que falam HTTP ou RTSP na
        porta 5060. Em TCP, um Content-Length errado em uma mensagem faz o parser procurar a linha
        inicial seguinte no lugar errado. Regras de manipulação de cabeçalhos que mexem na primeira
        linha também podem causá-lo.]],
      fix = [[
        Olhe a primeira linha da requisição byte a byte: método, um espaço, URI, um espaço, SIP/2.0,
        depois CR e LF. Se está certa na captura, verifique a mensagem anterior na mesma conexão
        TCP, porque o Content-Length dela pode estar errado. Corrija a regra ou o programa que monta
        a linha, e cuidado com espaços dentro da Request-URI. Se a origem é um scanner, bloqueie-a
        no firewall.]],
    },
    [513] = {
      of = "13dc47b6",
      description = [[
        A mensagem inteira, cabeçalhos e corpo juntos, é mais longa do que o servidor consegue
        processar. 413 trata só do corpo, e 414 só do endereço. É uma resposta final, e só uma
        mensagem mais curta pode dar certo. Não é sinal de fragmentos UDP perdidos, pois uma
        mensagem que nunca chega completa não recebe resposta nenhuma.]],
      when = [[
        Os INVITEs incham com muitos codecs, candidatos ICE, listas longas de Via e Record-Route,
        tokens Identity, History-Info e cabeçalhos de fabricante, até passar de um limite. É típico
        o tráfego WebRTC, VoLTE e STIR/SHAKEN para gateways mais antigos, e também texto longo em
        MESSAGE. Os limites estão em buffers do dispositivo ou em perfis de segurança de um SBC.]],
      fix = [[
        Ache as maiores partes da requisição e tire o que o peer não precisa: ofereça menos codecs,
        deixe ICE fora das pernas de tronco, filtre cabeçalhos de fabricante, encurte Via e
        Record-Route com topology hiding no SBC. Envie texto longo em partes ou por MSRP. Aumente o
        limite de tamanho da mensagem no servidor, se ele tem essa opção. Se a mensagem cresce a
        cada salto, procure um loop.]],
    },
    [555] = {
      of = "b2c634a2",
      description = [[
        O serviço de push indicado pelo app não é suportado por esta rede. Responde só a REGISTER, e
        vem de um proxy ou servidor de registro que conhece push pela RFC 8599, mas não o provedor
        em pn-provider de Contact; se esse parâmetro veio sem valor, nenhum provedor é suportado. É
        final para esta tentativa. Aqui nada vai acordar um app adormecido para uma chamada enquanto
        ele não se registrar com um provedor que a rede tenha.]],
      when = [[
        Softphones móveis o recebem depois de mudar para outra operadora ou servidor, quando push
        não está configurado ali, ou quando o nome do provedor, como apns ou fcm, é novo ou está mal
        escrito. Servidores e SBCs que não conhecem a RFC 8599 não o enviam: ignoram os parâmetros,
        e o app se registra sem push.]],
      fix = [[
        Compare pn-provider, pn-param e pn-prid em Contact com a lista no manual do servidor; uma
        resposta de sucesso mostraria os provedores suportados em Feature-Caps com sip.pns. No
        servidor, ative o serviço de push e carregue as credenciais dele: a chave APNs, a conta FCM,
        ou a chave VAPID para web push. Garanta que o proxy responsável pelo push esteja no caminho
        do REGISTER. Até lá, deixe o app se registrar sem parâmetros pn e ficar conectado.]],
    },
    [580] = {
      of = "c6c2219d",
      description = [[
        Uma condição da sessão, quase sempre banda reservada, não pode ser cumprida: a oferta é
        recusada. O UAS que deveria responder o envia para um INVITE ou UPDATE cujo SDP tem
        preconditions conforme a RFC 3312, e acrescenta um SDP que mostra qual delas falhou. É uma
        resposta final; em uma chamada em curso, um UPDATE ou re-INVITE recusado assim deixa a
        sessão como estava. 412 trata de estado publicado, e 488 de codecs.]],
      when = [[
        Chamadas VoLTE, VoWiFi e outras de IMS usam preconditions para garantir o bearer antes de o
        telefone tocar. Aparece quando a rede de rádio ou o core não concede o bearer, quando a
        reserva demora demais, ou quando uma rede que insiste em preconditions chama uma que não as
        tem. Troncos corporativos quase não as usam.]],
      fix = [[
        Compare as linhas a=curr, a=des e a=conf na oferta, nas respostas provisórias e nesta
        resposta, e ache o lado cuja reserva não veio. Na rede móvel, procure a causa na sinalização
        de política e de bearer do mesmo segundo. Se o peer não tem preconditions, ofereça-as como
        opcionais, com precondition em Supported e não em Require, ou faça o SBC de borda tratá-las.
        Verifique se PRACK e UPDATE passam.]],
    },
    [600] = {
      of = "1d48dcfe",
      description = [[
        O usuário está ocupado, e nenhum outro dispositivo nem o correio de voz vai atender a
        chamada. É uma falha global: o proxy cancela os ramos que ainda tocam e não tenta mais
        destinos, e o chamador não deve procurar este usuário em outro lugar. É uma resposta final;
        Retry-After pode indicar uma hora melhor. 486 diz o mesmo de um só dispositivo, e 603 recusa
        sem dar motivo.]],
      when = [[
        Vem de PBXs com regra de ocupado para o usuário inteiro, de centrais de atendimento e de
        alguns apps. Um telefone só deveria fazê-lo se sabe que nada mais do usuário pode atender,
        mas alguns o fazem sempre que estão ocupados, e assim fazem um grupo inteiro parar de tocar.
        Em direção à PSTN vira a causa Q.850 17.]],
      fix = [[
        Se o usuário estava mesmo ocupado em toda parte, não há nada a fazer. Se outros telefones de
        um grupo param de tocar ou não se chega ao correio de voz, ache o dispositivo que o envia,
        por User-Agent ou Contact, e configure nele 486 como código de ocupado. O proxy também pode
        mapeá-lo para 486, ou continuar apesar dele, como faz o Kamailio com disable_6xx_block do
        módulo tm. Verifique o desvio por ocupado do usuário.]],
    },
    [603] = {
      of = "611ea164",
      description = [[
        A chamada é recusada em nome do destinatário, e ninguém mais vai atendê-la. É final e
        global, e proxies que fazem forking encerram todos os ramos; não é preciso dar motivo, e
        Retry-After pode dar uma hora melhor. Com a frase Network Blocked e um cabeçalho Reason cujo
        texto começa com v=analytics1, é o 603+ americano: a análise de chamadas (call analytics) a
        bloqueou, e o cabeçalho diz a quem perguntar. 607 é um chamador marcado como indesejado pelo
        destinatário, 608 um bloqueio conforme a RFC 8688.]],
      when = [[
        Vem da tecla de rejeitar, do modo não perturbe em alguns telefones e de listas de bloqueio
        de um PBX, e gateways o usam para a causa Q.850 21 quando o usuário da PSTN rejeitou a
        chamada. Nos Estados Unidos, operadoras que bloqueiam por analytics respondem com 603+; o
        603 puro para a mesma coisa se vê lá e em outros países. Uma recusa em menos de um segundo e
        sem tocar foi provavelmente obra de uma máquina.]],
      fix = [[
        Veja com que rapidez ele veio: depois de um 180, quem recusou foi uma pessoa ou um telefone;
        sem ele, procure listas de bloqueio e filtros, no lado do destinatário também o modo não
        perturbe. No 603+, use o url, tel ou email no texto do Reason para pedir reparação à rede
        que bloqueou, com Call-ID, números e horário. Depois verifique a sua attestation, o caller
        ID exibido e como os seus números estão rotulados. Se um telefone faz um grupo inteiro parar
        de tocar, configure nele 486 como código de rejeição.]],
    },
    [604] = {
      of = "8a26efd7",
      description = [[
        O usuário ou número não existe em lugar nenhum, diz um servidor que afirma saber disso com
        certeza. É uma falha global: o proxy para de procurar e o chamador não deve tentar outras
        rotas; no meio de uma chamada o diálogo termina. 404 fala só de um domínio ou servidor.
        Poucos servidores têm o conhecimento que este código pressupõe.]],
      when = [[
        Bases de numeração, roteamento por ENUM e operadoras com visão completa de um plano de
        numeração o enviam para números não atribuídos. Alguns SBCs e PBXs são configurados para
        enviá-lo no lugar de 404, para parar a busca de rotas. Em direção à PSTN vira a causa Q.850
        1, unallocated number.]],
      fix = [[
        Verifique primeiro o número: formato, código do país, prefixo. Se está certo, tente outra
        operadora, pois a base por trás desta resposta pode estar desatualizada depois de uma
        portabilidade. Se o código encerra o seu LCR embora outra rota funcionasse, mapeie-o para
        404 naquele tronco, ou faça o roteador continuar apesar dele. No seu próprio sistema,
        envie-o só onde você sabe mesmo que o número não existe, e 404 no resto.]],
    },
    [606] = {
      of = "c40c8b3b",
      description = [[
        O usuário quer falar, mas a sessão oferecida não serve a nenhum dos dispositivos dele. É uma
        falha global sobre SDP: tipos de mídia, codecs, banda ou endereços. Códigos Warning de 300 a
        399 dizem o que não serve, e um corpo pode listar o que serviria. Um proxy que faz forking
        encerra todos os ramos, e por isso o 488, a forma local, é o certo na maioria dos casos; 406
        trata dos cabeçalhos Accept.]],
      when = [[
        Alguns gateways, servidores de conferência e telefones mais antigos o enviam quando codecs
        ou criptografia não combinam. Um SBC ou servidor pode usá-lo onde a oferta viola uma
        política de mídia, como RTP puro onde se exige SRTP, ou mais banda do que o permitido. Na
        maioria das redes vê-se 488 em vez dele.]],
      fix = [[
        Leia Warning e o corpo, e depois compare a oferta com o que o lado remoto suporta, como no
        488: codecs, RTP/AVP ou RTP/SAVP, IPv4 ou IPv6, banda, número de linhas m=. Ative um codec
        comum, configure a criptografia igual nos dois lados, ou faça um SBC transcodificar. Se a
        oferta tem várias linhas m=, tente só o áudio. Onde o código impede outros dispositivos do
        usuário de atender, faça quem o envia usar 488, ou mapeie-o no proxy.]],
    },
    [607] = {
      of = "bdba09a7",
      description = [[
        O destinatário marcou a chamada como indesejada; outras deste chamador provavelmente serão
        recusadas. Vem do dispositivo do destinatário, por uma tecla para chamadas incômodas ou por
        lógica própria, e é uma falha global como 603. A rede pode usá-lo para listas de bloqueio
        pessoais e para a reputação do número do chamador. 608 difere em quem decidiu: ali foi uma
        máquina na rede.]],
      when = [[
        Telefones e apps com um botão de spam o enviam em redes que anunciam sip.607 na resposta ao
        REGISTER. Como causa em um cabeçalho Reason, pode estar em um BYE, se o usuário descobriu
        durante a chamada, e em um CANCEL para os outros ramos. Em troncos é raro, e algumas
        operadoras o transformam em 603.]],
      fix = [[
        Pare de ligar para essa pessoa: a decisão é do destinatário, e cada nova tentativa pode
        piorar a reputação do seu número. Para tráfego legítimo, verifique consentimento, listas de
        chamadas, a frequência com que os números são tentados, e que número e nome você exibe.
        Registre os seus números nos provedores de analytics e faça assinar as chamadas com
        attestation completa. Se foi engano, o destinatário tem de desfazer o bloqueio no telefone
        ou na operadora, ou procurar um app de filtro no dispositivo.]],
    },
    [608] = {
      of = "0b6c5868",
      description = [[
        Uma máquina no caminho, quase sempre de análise de chamadas, rejeitou a chamada antes do
        usuário. Quem o envia é um intermediário, não o destinatário, e é uma falha global: outras
        tentativas de chegar ao mesmo usuário provavelmente também serão bloqueadas. Call-Info com
        purpose=jwscard aponta para um cartão de contato assinado, pelo qual um chamador bloqueado
        por engano pode reclamar. 607 é o veredito do próprio destinatário, e 603+ é o que
        operadoras dos Estados Unidos enviam para o mesmo caso.]],
      when = [[
        Vem do bloqueio de robocalls na operadora de terminação ou de um serviço de filtro de
        terceiros: muitas chamadas curtas, poucas atendidas, assinaturas fracas ou ausentes, números
        fora de serviço. Chamadores com equipamento mais antigo podem ouvir antes um anúncio em
        early media. Poucas redes o usam até agora, pois os Estados Unidos ficaram com o 603+.]],
      fix = [[
        Busque a URL em Call-Info, confira a assinatura e procure a operadora indicada ali, com
        Call-ID, números e horário. Sem o cabeçalho, peça à sua operadora que descubra quem rejeitou
        a chamada. Depois melhore o que os filtros observam: assine com attestation completa, exiba
        números atribuídos a você, ligue menos vezes, tire números mortos das listas, registre os
        seus números em provedores de analytics. Se é o seu próprio sistema que o envia, ajuste os
        limiares dele e inclua Call-Info, para que os chamadores possam contestar.]],
    },
  },

  comparisons = {
    ["100/180"] = {
      of = "e4b7b6ea",
      contrast = [[
        O 100 diz apenas que o próximo salto recebeu a requisição; o 180 diz que um dispositivo do
        destinatário está avisando o usuário.]],
      question = [[
        Algum telefone está tocando, ou só o próximo servidor assumiu a chamada? Se toca, é 180; se
        só foi assumida, é 100.]],
      look = [[
        O 100 chega em milissegundos, quase sempre sem tag em To, e cada salto stateful envia o seu.
        O 180 tem tag em To e vem do lado do destinatário, muitas vezes um segundo ou mais depois.]],
      which = [[
        O servidor envia 100 se não tem nada melhor em 200 ms, e 180 quando o telefone começa a
        tocar. Se nada vem depois do 100, a chamada está presa no servidor que o enviou ou mais
        adiante, à espera do DNS, de um banco de dados ou de um próximo salto que não responde.]],
    },
    ["100/183"] = {
      of = "471d842e",
      contrast = [[
        O 100 informa que o INVITE chegou ao próximo salto; o 183 informa um andamento vindo de mais
        adiante, quase sempre com SDP para tons ou anúncios.]],
      question = [[
        A resposta diz alguma coisa sobre a chamada em si? Se não diz, é 100; se diz, mas sem
        afirmar que um telefone toca, é 183.]],
      look = [[
        O 100 normalmente não tem tag em To nem corpo, e nunca é enviado de forma confiável. O 183
        costuma ter os dois e, com 100rel, um RSeq que o PRACK tem de confirmar.]],
      which = [[
        O 100 vem primeiro e interrompe as retransmissões; o 183 vem quando há mídia ou novidade a
        repassar. Se depois do 100 não vem 183, nem 180, nem resposta final, capture atrás do
        servidor que o enviou.]],
    },
    ["100/401"] = {
      of = "abe32cd8",
      contrast = [[
        O 100 só confirma que a requisição chegou; o 401 encerra esta tentativa e pede credenciais
        Digest.]],
      question = [[
        O servidor quer saber quem liga? Enquanto não pergunta, vale o 100; a pergunta em si é o
        401.]],
      look = [[
        Um servidor que desafia sem guardar estado não envia 100, então a falta dele não prova nada.
        Depois do 401, procure a mesma requisição com CSeq maior, branch novo e Authorization.]],
      which = [[
        Quando vêm os dois, o 100 é o primeiro e o 401 chega milissegundos depois. Se só vem o 100,
        o servidor está esperando o banco de dados de usuários ou o próximo salto. Se o 401 é a
        última resposta, o cliente não tem credenciais para esse realm ou não conhece nenhum dos
        algoritmos oferecidos.]],
    },
    ["100/403"] = {
      of = "d20e88cd",
      contrast = [[
        O 100 só confirma que a requisição chegou; o 403 a recusa por uma regra, e nem credenciais
        nem outra tentativa mudam isso.]],
      question = [[
        O servidor já decidiu sobre a requisição? Enquanto não decide, vale o 100; se uma regra
        proíbe a chamada, vem o 403.]],
      look = [[
        Milissegundos entre o 100 e o 403 apontam para uma regra do servidor que enviou o 100, como
        a lista de endereços de origem. Um segundo ou mais aponta para uma operadora mais adiante,
        que pode dizer o motivo em Reason ou Warning.]],
      which = [[
        O 100 vem primeiro; o 403 encerra a tentativa, e o cliente não a repete. Se só vem o 100,
        ninguém recusou nada: o servidor está esperando um banco de dados ou o próximo salto. Depois
        do 403, compare endereço de origem, caller ID e número com os de uma chamada que passa.]],
    },
    ["100/404"] = {
      of = "4db28ca5",
      contrast = [[
        O 100 diz que um servidor tem o INVITE e está cuidando dele; o 404 é o resultado: o usuário
        ou número é desconhecido, ou o domínio não é atendido ali.]],
      question = [[
        A busca acabou? Enquanto ela continua, vale o 100; se não achou ninguém, vem o 404.]],
      look = [[
        Milissegundos entre o 100 e o 404 apontam para o dialplan ou a tabela de usuários do próximo
        salto. Tempos maiores apontam para um servidor ou central mais adiante, que pode informar a
        causa Q.850 em Reason.]],
      which = [[
        O 100 vem primeiro. Depois do 404 o cliente corrige o número e não repete a requisição sem
        mudar nada. Se só vem o 100, há uma consulta travada, no ENUM ou em um banco de dados, ou o
        próximo salto não responde.]],
    },
    ["100/408"] = {
      of = "6c60c7c2",
      contrast = [[
        O 100 promete que o próximo salto está cuidando da requisição; o 408 admite que nenhuma
        resposta final chegou a tempo.]],
      question = [[
        Alguém ainda está esperando, ou o timer já esgotou? Durante a espera é 100; depois do timer,
        408.]],
      look = [[
        Meça o tempo até o 408: 32 segundos é o padrão para um próximo salto mudo; outros valores
        estão configurados em algum servidor. Atrás de quem enviou o 100, procure um INVITE repetido
        a intervalos que dobram a partir de meio segundo.]],
      which = [[
        O 100 vem primeiro, e um proxy stateful envia 408 ao INVITE quando não chegou mais nada. O
        100 interrompe o timer de 32 segundos do próprio cliente; se o 408 também não vem, o cliente
        espera até que o usuário ou outro timer envie CANCEL.]],
    },
    ["100/501"] = {
      of = "84734df9",
      contrast = [[
        O 100 diz que o próximo salto está cuidando da requisição; o 501 diz que o servidor que
        devia responder não conhece o método, ou não tem uma função de que a requisição precisa.]],
      question = [[
        O servidor que responde consegue fazer o que a requisição pede? Enquanto não se sabe, vale o
        100; se não consegue, vem o 501.]],
      look = [[
        Leia o método no CSeq. Para INVITE, o 501 quase sempre vem de um gateway, muitas vezes com a
        causa Q.850 29 ou 79 em Reason; com outros métodos, o 100 já é raro.]],
      which = [[
        Um proxy envia 100 ao INVITE e encaminha métodos desconhecidos, então procure atrás dele
        quem enviou o 501. Depois do 501 o cliente para de enviar esse método ali; uma chamada ainda
        pode passar por outra rota. Se só vem o 100, o próximo salto está mudo, não incapaz.]],
    },
    ["180/182"] = {
      of = "0c5493c2",
      contrast = [[
        No 180 um dispositivo está tocando e pode ser atendido a qualquer momento; no 182 a chamada
        espera a sua vez em uma fila.]],
      question = [[
        Algo está tocando agora por causa desta chamada? Se está, é 180; se ela espera até alguém
        ficar livre, é 182.]],
      look = [[
        O 182 vem de um servidor de fila, muitas vezes repetido, às vezes com a posição ou o tempo
        de espera na reason phrase. O 180 vem depois, quando o telefone de um atendente toca.]],
      which = [[
        A fila envia 182 enquanto a chamada espera, de preferência a cada minuto, e pode enviar 180
        quando oferece a chamada a um atendente. Se o 182 é a última resposta, nenhum atendente
        ficou livre. Chamadas que caem depois de pouco mais de três minutos apontam para o timer C
        de um proxy que não recebeu mais nenhum 182.]],
    },
    ["180/183"] = {
      of = "f0efbf12",
      contrast = [[
        O 180 diz que o dispositivo do destinatário está tocando; o 183 diz que a chamada avança,
        sem afirmar que algo toca.]],
      question = [[
        Já se sabe que o telefone do destinatário está tocando? Se sim, é 180; se não, ou se antes a
        rede reproduz alguma coisa, é 183.]],
      look = [[
        O SDP diz mais do que o número: se um dos dois o traz, procure RTP vindo do lado remoto; sem
        ele, o dispositivo do chamador gera o próprio ringback.]],
      which = [[
        Um telefone envia 180. Um gateway ou SBC envia 183 para tons e anúncios, e 180 quando a
        central informa que o telefone está tocando. O cliente pode receber os dois, em qualquer
        ordem. Se ele ouve silêncio, verifique o caminho da early media e quem tem de gerar o tom.]],
    },
    ["180/200"] = {
      of = "253955c4",
      contrast = [[
        O 180 diz que o telefone está tocando; o 200 ao mesmo INVITE diz que a chamada foi atendida.]],
      question = "A chamada já foi atendida? Antes disso é 180; a partir daí, 200.",
      look = [[
        Confira se o CSeq do 200 diz INVITE, e não PRACK ou CANCEL. A tag de To mostra qual dos
        dispositivos que tocavam atendeu.]],
      which = [[
        O 180 vem primeiro, embora um 200 sem ele também esteja correto; o 200 é repetido até chegar
        o ACK. Se o 200 nunca vem, ninguém atendeu: espere 487 depois de um CANCEL, ou 408 ou 480
        por causa de um timer. Se o destinatário atendeu mesmo, o 200 se perdeu a caminho do
        chamador.]],
    },
    ["180/401"] = {
      of = "da2e89e1",
      contrast = [[
        O 180 diz que o dispositivo do destinatário está tocando; o 401 diz que a requisição só será
        aceita quando o chamador provar quem é.]],
      question = [[
        Um telefone está tocando, ou o lado remoto primeiro pergunta quem liga? Se um telefone toca,
        é 180; se pergunta, é 401.]],
      look = [[
        Em uma chamada normal, o 401 responde ao primeiro INVITE e o 180 ao segundo, que traz
        Authorization e um CSeq maior. Um 401 depois do 180 na mesma transação vem de outro ramo de
        um fork, ou de um B2BUA que repassa o desafio da sua outra perna.]],
      which = [[
        Depois do 180 o cliente só espera; depois do 401 ele envia o INVITE de novo com credenciais.
        Se o segundo INVITE recebe outro 401 sem stale=true, as credenciais estão erradas. Se
        telefones tocam antes que venha o 401, faça o servidor desafiar o chamador antes de ligar
        para eles.]],
    },
    ["180/480"] = {
      of = "ac8e1f8c",
      contrast = [[
        O 180 diz que o telefone está tocando; o 480 diz que ninguém é alcançado ali agora, muitas
        vezes porque ninguém atendeu.]],
      question = [[
        O dispositivo ainda está tocando? Se está, é 180; se parou sem ninguém atender, ou nem tocou
        porque o usuário está ausente, é 480.]],
      look = [[
        Um número redondo de segundos entre o 180 e o 480 é um timer de não atendimento; um tempo
        curto e quebrado pode ser alguém que rejeitou. Um 480 sem 180 significa nenhum dispositivo
        registrado, ou modo não perturbe.]],
      which = [[
        Depois do 180, um PBX ou uma rede móvel envia 480 quando o timer de toque acaba. Se o 480
        nunca vem, o chamador ouve o ringback até desligar e recebe 487, ou até que o timer C de um
        proxy encerre a chamada depois de mais de três minutos.]],
    },
    ["180/486"] = {
      of = "390c8804",
      contrast = [[
        O 180 diz que o dispositivo está tocando; o 486 diz que ele está ocupado, ou que o usuário
        rejeitou a chamada.]],
      question = [[
        Este dispositivo ainda pode atender a chamada? Enquanto toca, é 180; depois que recusou, é
        486.]],
      look = [[
        Um 486 sem 180 significa linha ocupada, limite de chamadas ou modo não perturbe. Um 486
        alguns segundos depois de um 180 com a mesma tag em To é a tecla de rejeitar.]],
      which = [[
        Um dispositivo ocupado envia 486 na hora; depois do 180, o 486 é quase sempre decisão de uma
        pessoa. O proxy que faz forking o retém enquanto outros telefones tocam, e o chamador pode
        ouvir o ringback muito depois de um telefone ter recusado. Se o 486 nunca chega até ele,
        outro ramo atendeu ou uma resposta melhor foi escolhida.]],
    },
    ["180/487"] = {
      of = "169ec87d",
      contrast = [[
        O 180 diz que o telefone está tocando; o 487 diz que o INVITE foi encerrado antes que alguém
        atendesse, quase sempre pelo chamador.]],
      question = [[
        Chegou um CANCEL, ou um BYE no early dialog, ao dispositivo que toca? Se não chegou, vale o
        180; se chegou, vem o 487.]],
      look = [[
        Siga o CANCEL entre os dois até o salto que o enviou primeiro e leia o Reason dele. O mesmo
        tempo de toque em muitas chamadas significa um timer.]],
      which = [[
        A ordem é 180, CANCEL, 200 ao CANCEL, 487 ao INVITE, ACK. Se o 487 nunca vem, o cliente
        abandona o INVITE 32 segundos depois do CANCEL. Se o telefone continua tocando, o CANCEL não
        casou: compare branch, Request-URI e o número do CSeq.]],
    },
    ["181/182"] = {
      of = "18240320",
      contrast = [[
        O 181 diz que a chamada está sendo desviada para outro destino; o 182 diz que ela fica onde
        está e espera até alguém ficar livre.]],
      question = "A chamada muda de lugar ou espera? Se muda, é 181; se espera, é 182.",
      look = [[
        Depois do 181, procure Diversion ou History-Info e outra tag em To nas respostas seguintes.
        O 182 costuma se repetir com a mesma tag em To.]],
      which = [[
        Um PBX pode enviar 181 quando desvia; uma fila, 182 enquanto segura a chamada. Uma chamada
        desviada para uma fila mostra os dois, nessa ordem. O chamador só espera o 180 ou o 200. Se
        não vem nada, examine o novo destino depois do 181 e os atendentes depois do 182.]],
    },
    ["181/302"] = {
      of = "d782e5dd",
      contrast = [[
        No 181 o próprio lado do destinatário desvia a chamada, e este INVITE continua vivo; no 302
        ele entrega o novo endereço, e este INVITE acabou.]],
      question = [[
        Quem chama o novo destino? Se é o lado do destinatário, é 181; se é quem enviou o INVITE, é
        302.]],
      look = [[
        O 302 traz a nova URI em Contact e deve ser seguido de um INVITE para ela. Depois do 181 a
        mesma transação continua, e a nova perna só aparece atrás do servidor que desvia.]],
      which = [[
        Uma só chamada pode mostrar os dois: 302 do telefone para o PBX, 181 do PBX para o chamador.
        Depois do 181 o chamador só espera. Depois do 302 quem o recebe tem de fazer a nova chamada,
        e muitas vezes pagar por ela; se não segue redirecionamentos, a chamada falha.]],
    },
    ["183/200"] = {
      of = "812109cd",
      contrast = [[
        O 183 diz que a chamada avança, muitas vezes com som do lado remoto; o 200 ao mesmo INVITE
        diz que ela foi atendida.]],
      question = [[
        Uma pessoa ou máquina atendeu? Antes disso é 183, não importa o que se ouça; a partir daí,
        200.]],
      look = [[
        Som não prova atendimento: com SDP no 183, o chamador ouve antes dele tons, anúncios ou até
        um menu de voz. Só um 200 cujo CSeq diz INVITE é o atendimento, e normalmente é ali que
        começa a cobrança.]],
      which = [[
        O 183 vem primeiro, e o 200 quando a chamada é atendida. Se o som para no 200, compare o SDP
        dele com o do 183: mudaram o endereço, a porta ou os codecs, e um telefone ou SBC não
        acompanhou. Se o 200 nunca vem, leia Reason na resposta final, que diz por que o anúncio foi
        reproduzido.]],
    },
    ["183/503"] = {
      of = "ef82028a",
      contrast = [[
        O 183 diz que a chamada avança, quase sempre com early media; o 503 diz que um servidor não
        pode levá-la adiante, por falta de capacidade ou de serviço.]],
      question = [[
        O lado remoto ainda está cuidando da chamada? Se está, é 183; se desistiu porque faltam
        circuitos ou servidores, é 503.]],
      look = [[
        Ouça a early media depois do 183: um anúncio pode dizer a causa. Depois leia o Reason do 503
        e procure uma causa Q.850 como 34, 38, 41 ou 42.]],
      which = [[
        O 183 vem primeiro; o 503 encerra o INVITE, e pode-se tentar a próxima rota. Alguns SBCs não
        trocam de rota depois que a early media começou: verifique essa configuração. Se não vem
        resposta final depois do 183, o chamador fica ouvindo até cancelar ou até que o timer de um
        proxy encerre a chamada.]],
    },
    ["199/487"] = {
      of = "ceb8c937",
      contrast = [[
        O 199 diz que um early dialog acabou enquanto o INVITE continua; o 487 diz que o próprio
        INVITE foi encerrado antes do atendimento.]],
      question = [[
        O INVITE ainda está aberto? Se está, e só um ramo morreu, é 199; se foi cancelado por
        inteiro, é 487.]],
      look = [[
        O 199 traz a tag de To de uma resposta provisória anterior e, em Reason, o código SIP que
        encerrou esse ramo. O 487 tem um CANCEL antes e um ACK depois.]],
      which = [[
        Um proxy que faz forking ou um UAS envia 199, e só a chamadores que o listam em Supported;
        um UAS envia 487 depois do CANCEL. Depois do 199 ainda tem de vir uma resposta final, talvez
        487: se não vem nenhuma, olhe os ramos que sobraram.]],
    },
    ["200/202"] = {
      of = "9e9a4225",
      contrast = [[
        O 200 diz que a requisição deu certo; o 202 diz apenas que ela foi aceita para processar, e
        em SUBSCRIBE e REFER é um equivalente do 200 já em desuso (deprecated).]],
      question = [[
        É um MESSAGE que ficou guardado para entrega posterior? Se é, o 202 está certo; em quase
        todos os outros casos deveria ser 200.]],
      look = [[
        Depois de SUBSCRIBE ou REFER, nenhum dos dois diz o resultado: ele está no NOTIFY que tem de
        vir, em Subscription-State e, em uma transferência, no corpo message/sipfrag.]],
      which = [[
        Hoje os servidores respondem 200 a SUBSCRIBE e REFER, pela RFC 6665 e pela RFC 7647. Os
        clientes tratam o 202 como 200, porque telefones e PBXs mais antigos ainda o enviam. Se não
        vem NOTIFY, verifique o Contact do subscritor e o caminho de volta até ele.]],
    },
    ["200/487"] = {
      of = "3281bcc6",
      contrast = [[
        Em uma chamada cancelada aparecem os dois: o 200 aceita o CANCEL e o 487 encerra o INVITE.
        Já um 200 ao INVITE é uma chamada atendida.]],
      question = "Qual método está no CSeq? Ao CANCEL a resposta é 200; ao INVITE cancelado, 487.",
      look = [[
        Os dois têm o mesmo branch e o mesmo número de CSeq; só o método no CSeq os distingue. SDP é
        coisa de 200 ao INVITE.]],
      which = [[
        Depois do CANCEL, espere um 200 para ele e um 487 para o INVITE, quase sempre nessa ordem e
        em milissegundos. Se o 487 não vem, o cliente abandona o INVITE 32 segundos depois do
        CANCEL. Se no lugar dele vem um 200 ao INVITE, o atendimento cruzou com o CANCEL: o chamador
        envia ACK e depois BYE.]],
    },
    ["300/302"] = {
      of = "7e75ddc2",
      contrast = [[
        O 300 oferece vários endereços e deixa a escolha ao chamador; o 302 diz para onde ligar por
        enquanto.]],
      question = [[
        O lado do destinatário já decidiu para onde vai a chamada? Se decidiu, é 302; se o chamador
        deve escolher, é 300.]],
      look = [[
        Conte os endereços em Contact e leia os valores q; o 302 também pode trazer vários. Depois
        de qualquer um dos dois deve vir um INVITE para um deles; se não vem, o chamador não segue
        redirecionamentos.]],
      which = [[
        Envie 302 para desvios e para rotas que máquinas seguem, e 300 onde uma pessoa deve
        escolher. Muitos telefones tratam o 300 como falha, porque nenhum padrão diz como escolher;
        os SBCs costumam tentar os endereços dos dois na ordem de q.]],
    },
    ["301/302"] = {
      of = "0ca86146",
      contrast = [[
        O 301 diz que o usuário mudou de vez; o 302 diz que por ora vale o Contact, e depois volta a
        valer o endereço antigo.]],
      question = [[
        Da próxima vez o chamador deve usar o endereço antigo? Se não, é 301; se sim, é 302.]],
      look = [[
        No 302, um valor expires diz por quanto tempo o Contact vale; sem ele, vale só para esta
        chamada. Se as chamadas seguintes vão direto ao novo endereço, o chamador o gravou.]],
      which = [[
        Envie 302 para desvio de chamadas, divisão de carga e consulta de números, e 301 só para uma
        mudança duradoura de número ou de servidor. Nos dois casos o cliente chama o Contact; depois
        do 301 deve também atualizar a agenda ou o tronco. Um 301 enviado por engano fica preso nos
        chamadores que o memorizam.]],
    },
    ["302/305"] = {
      of = "71336fa4",
      contrast = [[
        O 302 dá outro endereço onde o usuário está; o 305 dá um proxy pelo qual se deve chamar o
        mesmo endereço.]],
      question = [[
        O Contact é um novo destino ou um caminho para o antigo? Novo destino é 302; proxy por onde
        passar, 305.]],
      look = [[
        Compare o Contact com a Request-URI que foi chamada. Depois do 302, o próximo INVITE leva o
        Contact na Request-URI; depois do 305, vai ao proxy, com o mesmo destino.]],
      which = [[
        Telefones, PBXs e servidores de redirecionamento enviam 302. Só um UAS pode enviar 305, e
        quase nenhum envia. Poucos clientes reagem ao 305: configure esse proxy como outbound proxy
        ou próximo salto do chamador.]],
    },
    ["305/380"] = {
      of = "4722a27e",
      contrast = [[
        O 305 diz que a chamada funciona se passar pelo proxy indicado em Contact; o 380 diz que ela
        não funciona, e descreve outro serviço no corpo.]],
      question = [[
        Esta mesma chamada pode dar certo por outro caminho? Se pode, é 305; se outro serviço tem de
        tomar o lugar dela, é 380.]],
      look = [[
        O 305 vem do dispositivo chamado. O 380 quase sempre vem de um P-CSCF, por causa de um
        número de emergência, com um corpo do tipo application/3gpp-ims+xml.]],
      which = [[
        Espere o 380 em redes móveis: o telefone lê o XML e faz a chamada de emergência do jeito
        certo. O 305 quase não aparece; se vier, configure o outbound proxy. Um PBX raramente reage
        sozinho a um dos dois, então dê a essas chamadas a rota certa.]],
    },
    ["400/416"] = {
      of = "dbcaaa02",
      contrast = [[
        O 400 diz que a requisição viola as regras do SIP; o 416 diz que o endereço está correto,
        mas o esquema, como tel ou sips, não é atendido ali.]],
      question = [[
        O esquema da Request-URI é a única objeção? Se é, vem 416; se a URI ou qualquer outra coisa
        está malformada, 400.]],
      look = [[
        Leia o que vem antes do primeiro dois-pontos da Request-URI: tel, sips ou urn explica o 416.
        Um espaço, um caractere sem escape ou a falta de esquema explica o 400.]],
      which = [[
        Depois do 416 o cliente pode repetir a requisição com uma URI sip; depois do 400 tem de
        corrigir a mensagem antes. Alguns servidores respondem a URIs tel com 400 ou 404: uma URI
        sip com user=phone resolve também nesses casos.]],
    },
    ["400/423"] = {
      of = "254d3eca",
      contrast = [[
        O 400 diz que a própria mensagem está errada; o 423 diz que ela está correta, mas pede uma
        validade curta demais para um registro, uma subscrição ou uma publicação.]],
      question = [[
        A mesma requisição passaria com um Expires maior? Se passaria, é 423; se não, é 400.]],
      look = [[
        O 423 tem de trazer Min-Expires, e deve vir em seguida uma segunda requisição com pelo menos
        esse valor. Em um 400 ao REGISTER, verifique o Contact: o valor * tem de estar sozinho e
        exige Expires 0.]],
      which = [[
        Depois do 423 o cliente repete com um valor maior; depois do 400, desiste. Quem não conhece
        o 423 o trata como 400 e fica sem registro: configure um tempo maior à mão, ou reduza o
        mínimo do servidor de registro.]],
    },
    ["400/500"] = {
      of = "071a6920",
      contrast = "O 400 põe a culpa na requisição; o 500, no servidor.",
      question = "Um servidor sadio teria aceitado estes bytes? Se não, é 400; se sim, é 500.",
      look = [[
        Um único cliente que sempre falha aponta para a mensagem dele; muitos que falham a partir do
        mesmo momento, para o servidor. Confira também o CSeq: um número menor que o anterior no
        diálogo recebe 500, embora o erro seja do cliente.]],
      which = [[
        Envie 400, com o erro na reason phrase, para uma mensagem que viola as regras, e 500 quando
        falham o seu banco de dados, script ou memória. Depois do 500, clientes e SBCs podem tentar
        outro servidor; depois do 400, não devem repetir a mensagem. Se o 500 só vem para uma
        mensagem estranha, examine-a como depois de um 400.]],
    },
    ["401/403"] = {
      of = "9d6cd4c7",
      contrast = "O 401 pergunta quem está ligando; o 403 diz não, e nenhuma credencial muda isso.",
      question = [[
        Com o usuário e a senha certos a requisição passaria? Se passaria, é 401; se não, é 403.]],
      look = [[
        O 401 tem de trazer WWW-Authenticate. Se a requisição recusada com 403 tinha Authorization,
        desconfie da senha ou das permissões da conta; se não tinha, do endereço de origem, do
        caller ID ou do número.]],
      which = [[
        Envie 401 quando as credenciais faltam, expiraram ou estão erradas, e 403 quando um usuário
        conhecido não pode fazer aquilo. Para senha errada, alguns servidores repetem o 401 sem
        stale=true, outros enviam 403. O cliente não reenvia credenciais recusadas e desiste no 403.]],
    },
    ["401/407"] = {
      of = "7153e97d",
      contrast = [[
        Os dois pedem credenciais Digest: o 401 para o servidor ou telefone a que a requisição se
        destina, o 407 para um proxy pelo qual ela tem de passar.]],
      question = [[
        Quem enviou o desafio vai responder à requisição ou encaminhá-la? Se responde ele mesmo, é
        401; se encaminha, é 407.]],
      look = [[
        O 401 traz WWW-Authenticate e quer Authorization; o 407 traz Proxy-Authenticate e quer
        Proxy-Authorization. Se um desafio se repete, verifique se o cliente respondeu com o
        cabeçalho que corresponde a ele.]],
      which = [[
        Servidores de registro, telefones e B2BUAs devem enviar 401; proxies, 407. Mesmo assim,
        alguns PBXs e SBCs enviam 407 para chamadas, e os clientes respondem ao que vier. Em uma
        cadeia de servidores um pode vir depois do outro, e a última requisição leva credenciais
        para os dois.]],
    },
    ["402/403"] = {
      of = "fd0b9790",
      contrast = [[
        O 402 sugere que a conta não pode pagar a chamada; o 403 a recusa por qualquer outra regra.]],
      question = [[
        Um pagamento faria a mesma chamada passar? Se faria, é 402; se não, é 403.]],
      look = [[
        Leia a reason phrase e verifique saldo e limite de crédito no portal do provedor. O 402
        costuma começar para todas as chamadas de uma conta no mesmo momento, ou só para números
        caros; o 403 acompanha certas origens, caller IDs ou números.]],
      which = [[
        Nenhuma RFC diz quando enviar 402, então os clientes o tratam como 400, e muitas plataformas
        enviam 403 ou 503 para uma conta vazia. Com qualquer um dos dois, descubra que conta a
        plataforma usou para a chamada antes de pagar: um prefixo, endereço ou usuário errado leva a
        outra conta.]],
    },
    ["403/404"] = {
      of = "df984867",
      contrast = [[
        O 403 diz que o servidor entendeu a requisição e não vai atendê-la; o 404 diz que ele não
        conhece o usuário ou número, ou não atende o domínio.]],
      question = [[
        O destino é desconhecido ali, ou conhecido e não permitido? Desconhecido é 404; não
        permitido, 403.]],
      look = [[
        Envie a mesma Request-URI a partir de outra conta: se passar, a causa está nas permissões,
        no caller ID ou no endereço do chamador. Em Reason, a causa Q.850 1 combina com o 404 e a
        causa 21 com o 403.]],
      which = [[
        Um servidor de registro envia 404 para uma conta que não tem, e 403 quando o usuário
        autenticado não pode registrá-la; alguns enviam 403 nos dois casos, para não revelar quais
        contas existem. Depois do 404 corrija o número ou o domínio; depois do 403, a permissão.]],
    },
    ["403/407"] = {
      of = "b7508431",
      contrast = [[
        O 407 é um proxy pedindo credenciais Digest; o 403 é uma recusa que credenciais não
        resolvem.]],
      question = [[
        O proxy só precisa de uma prova de quem liga? Se é isso, é 407; se já sabe e mesmo assim
        recusa, é 403.]],
      look = [[
        Um 403 logo depois de um INVITE com Proxy-Authorization aponta para senha errada, ou para um
        número ou caller ID não permitido nesta conta. Um 403 sem nenhum 407 aponta para a lista de
        endereços de origem.]],
      which = [[
        Quando vêm os dois, o 407 é o primeiro, e o 403 encerra a tentativa. Se nada vem depois do
        407, o cliente não tem credenciais para esse realm. Um tronco identificado por endereço que
        recebe 407 não foi reconhecido: compare o endereço de origem com o combinado.]],
    },
    ["403/429"] = {
      of = "3fe87b74",
      contrast = [[
        O 403 é uma recusa de qualquer tipo; o 429 recusa uma transferência até que um token
        Referred-By assinado prove quem a pediu.]],
      question = [[
        Um token Referred-By válido faria a requisição passar? Se faria, é 429; se não, é 403.]],
      look = [[
        Procure Referred-By no INVITE, ou um REFER. Sem nenhum dos dois, o 429 provavelmente é Too
        Many Requests, emprestado do HTTP por uma plataforma que limita a taxa: leia a reason phrase
        e Retry-After.]],
      which = [[
        O alvo da transferência envia 429 se aceita tokens assinados, e 403 se proíbe a
        transferência em si. Depois do 429, quem transfere pode enviar um novo REFER com um token;
        depois do 403, não deve. Para limites de taxa o SIP tem o 503 com Retry-After.]],
    },
    ["403/503"] = {
      of = "97d831a8",
      contrast = [[
        O 403 diz que este chamador não pode fazer esta chamada; o 503 diz que o servidor não
        consegue aceitá-la agora.]],
      question = [[
        A mesma chamada passaria mais tarde ou por outro servidor? Se passaria, é 503; se não, é
        403.]],
      look = [[
        O 403 acompanha certos chamadores, caller IDs ou números, com qualquer carga; o 503 começa
        em certo momento ou a partir de certo número de chamadas e atinge todo mundo. Retry-After
        combina com o 503.]],
      which = [[
        Envie 403 para regras e contratos, 503 para capacidade e quedas; os clientes tentam os
        outros servidores depois do 503 e param depois do 403. Mas há operadoras que trocam os dois:
        um limite de canais pode vir como 403 e uma conta sem saldo como 503. Leia a reason phrase
        antes de mexer nas rotas.]],
    },
    ["403/603"] = {
      of = "613f1f96",
      contrast = [[
        O 403 é um servidor recusando pelas suas regras; o 603 é uma recusa em nome do destinatário,
        para todos os dispositivos de uma vez.]],
      question = [[
        Quem disse não? Se foi a política de um servidor, é 403; se foi o destinatário ou um serviço
        que age por ele, é 603.]],
      look = [[
        Um 180 e alguns segundos de toque sugerem uma pessoa; uma recusa em milissegundos, uma
        regra, seja qual for o código. Com a frase Network Blocked e v=analytics1 em Reason, o 603 é
        um bloqueio da operadora.]],
      which = [[
        Troncos, servidores de registro e SBCs enviam 403. Um telefone ou PBX envia 603 se nenhum
        outro dispositivo nem o correio de voz deve receber a chamada, e 486 nos demais casos. Um
        proxy que faz forking cancela todos os ramos com o 603 e continua depois do 403.]],
    },
    ["404/410"] = {
      of = "6c211b0c",
      contrast = [[
        O 404 diz que o endereço não é conhecido ali; o 410 diz que já foi, deixou de existir para
        sempre e não tem sucessor conhecido.]],
      question = [[
        O servidor sabe que o endereço foi desativado para sempre? Se sabe, é 410; em todos os
        outros casos, 404.]],
      look = [[
        Em Reason, a causa Q.850 1 combina com o 404 e a causa 22, number changed, com o 410. No
        404, compare a Request-URI com a de uma chamada que funciona: quase sempre é formato de
        número.]],
      which = [[
        Envie 410 só onde a remoção é definitiva, 301 se você conhece o novo endereço e 404 nos
        demais casos, como faz a maioria dos PBXs. Depois do 404 o chamador confere o número; depois
        do 410 apaga o contato. Se um número em serviço recebe 410, talvez um banco de dados de
        portabilidade esteja desatualizado.]],
    },
    ["404/480"] = {
      of = "35781d64",
      contrast = [[
        O 404 diz que esse usuário não existe ali; o 480 diz que o usuário é conhecido, mas nenhum
        dispositivo é alcançado agora.]],
      question = [[
        O servidor conhece este usuário ou número? Se não conhece, é 404; se conhece e não há
        ninguém lá, é 480.]],
      look = [[
        Procure um REGISTER anterior do mesmo usuário e o valor de expires. Se o endereço tocava
        antes e agora recebe 404, o servidor usa 404 para usuários sem registro.]],
      which = [[
        Um proxy envia 404 quando o domínio dele não tem esse usuário, e 480 quando o usuário não
        tem nenhum contato ativo. Depois do 404 o chamador corrige o número; depois do 480 tenta
        mais tarde, ou o correio de voz recebe a chamada.]],
    },
    ["404/484"] = {
      of = "3a2eead6",
      contrast = [[
        O 404 diz que o número, completo como está, não está em uso ali; o 484 diz que faltam
        dígitos.]],
      question = [[
        Com mais dígitos este número poderia ser válido? Se poderia, é 484; se não, é 404.]],
      look = [[
        Na discagem overlap cada novo INVITE traz mais dígitos que o anterior. Em Reason, a causa
        Q.850 28 combina com o 484 e a causa 1 com o 404.]],
      which = [[
        Um gateway envia 484 enquanto os dígitos podem ser o começo de um número, e 404 quando já
        não podem. Na discagem overlap o cliente responde ao 484 com um INVITE mais longo; sem ela,
        corrija o digit map ou o timer entre dígitos do telefone. Um proxy que faz forking e tem os
        dois deve preferir o 484.]],
    },
    ["404/503"] = {
      of = "3f599600",
      contrast = [[
        O 404 diz que o número ou usuário não é conhecido ali; o 503 diz que o servidor não pode
        aceitar a requisição agora, seja quem for o destinatário.]],
      question = [[
        O que falha é o número ou o servidor? Se outros números passam, é 404; se nenhum passa, é
        503.]],
      look = [[
        Ligue pela mesma rota para um número que com certeza funciona. Em Reason, as causas Q.850 1
        a 3 combinam com o 404; as causas 34, 38, 41, 42 e 47, com o 503.]],
      which = [[
        Depois do 404, corrija o número ou o dialplan; depois do 503, os clientes tentam o próximo
        servidor, e os SBCs a próxima rota. Um SBC com todas as rotas fora de serviço deve enviar
        503, mas alguns enviam 404 por falta de rota: se números que funcionavam passam a receber
        404 a partir de um momento, verifique primeiro as rotas dele.]],
    },
    ["404/604"] = {
      of = "30c25272",
      contrast = [[
        O 404 diz que o usuário não é conhecido neste servidor; o 604 afirma que o usuário não
        existe em lugar nenhum.]],
      question = [[
        O servidor conhece todos os lugares onde este usuário poderia estar? Só então é 604; senão,
        404.]],
      look = [[
        Observe os outros ramos e rotas: depois do 604 o proxy os cancela e nada mais é tentado;
        depois do 404 a busca pode continuar.]],
      which = [[
        Envie 404, a não ser que você tenha os dados do plano de numeração inteiro; só então o 604
        está certo. Se o 604 de uma operadora encerra o seu LCR embora outra operadora alcance o
        número, mapeie-o para 404 nesse tronco.]],
    },
    ["405/489"] = {
      of = "a6f7c310",
      contrast = [[
        O 405 diz que o método não é permitido neste endereço; o 489 diz que o método é permitido,
        mas o pacote de eventos não é oferecido.]],
      question = [[
        O que foi recusado, o método ou o pacote? O método é 405; o pacote, 489.]],
      look = [[
        O 405 tem de listar métodos em Allow; o 489, pacotes em Allow-Events. Compare o CSeq com o
        primeiro e o Event com o segundo.]],
      which = [[
        Um tronco sem subscrições responde 405 a SUBSCRIBE ou PUBLISH; um servidor que tem outros
        pacotes, mas não este, responde 489. Depois do 405, desative todas as funções que fazem
        subscrição ali; depois do 489, só a que está por trás deste pacote, como mensagem em espera,
        BLF ou presença.]],
    },
    ["405/501"] = {
      of = "66204f99",
      contrast = [[
        O 405 diz que o servidor conhece o método, mas não o permite neste endereço; o 501 diz que
        não o conhece de modo nenhum.]],
      question = "O servidor reconhece o método do CSeq? Se reconhece, é 405; se não, é 501.",
      look = [[
        O 405 tem de listar em Allow os métodos permitidos; o 501 não precisa. Se Allow traz
        justamente o método recusado, o que não serve é a Request-URI.]],
      which = [[
        Proxies encaminham métodos desconhecidos, então os dois vêm de um UAS, servidor de registro
        ou B2BUA, e dispositivos simples trocam um pelo outro. O cliente para de enviar esse método
        ali, embora depois do 405 outro endereço possa aceitá-lo. Em um ping com OPTIONS, tanto o
        405 quanto o 501 provam que o servidor está vivo.]],
    },
    ["406/488"] = {
      of = "9f869976",
      contrast = [[
        O 406 diz que nenhuma resposta que o servidor poderia dar atende aos cabeçalhos Accept da
        requisição; o 488 diz que a mídia oferecida no SDP não lhe serve.]],
      question = [[
        A objeção é aos cabeçalhos Accept ou ao SDP? Se é aos Accept, é 406; se é ao SDP, é 488.]],
      look = [[
        Leia Accept, Accept-Encoding e Accept-Language da requisição, depois o SDP. Se um INVITE sem
        essas restrições recebe 406, quem respondeu provavelmente quis dizer 488; um Warning de 300
        a 399 confirma isso.]],
      which = [[
        Um UAS envia 488 quando codecs, criptografia ou endereços não servem, e 406 só por causa dos
        cabeçalhos Accept. Depois do 488 o cliente faz outra oferta; depois do 406 aceita mais
        tipos. Espere um 406 legítimo em SUBSCRIBE mais do que em chamadas.]],
    },
    ["408/480"] = {
      of = "e7cbd19b",
      contrast = [[
        O 408 diz que nenhuma resposta chegou a tempo, e nada se sabe do destinatário; o 480 diz que
        se sabe que o destinatário não está disponível.]],
      question = [[
        Alguém respondeu pelo destinatário? Se foi um timer que esgotou, é 408; se um dispositivo ou
        servidor informou a ausência, é 480.]],
      look = [[
        Um 480 em milissegundos quase sempre significa que nenhum dispositivo está registrado. O 408
        vem depois de 32 segundos ou de um timer do servidor, e atrás desse servidor o INVITE se
        repete em vão. Depois de tocar muito, qualquer um dos dois pode ser escolha do produto.]],
      which = [[
        Um proxy envia 480 quando não tem contato para tentar, e 408 quando o contato fica mudo, só
        no INVITE. Depois do 408 examine o caminho até o telefone; depois do 480, o telefone e o
        registro dele.]],
    },
    ["408/481"] = {
      of = "10f45c5f",
      contrast = [[
        Dentro de uma chamada, o 408 diz que uma requisição ficou sem resposta; o 481 diz que o
        outro lado respondeu e não conhece mais a chamada.]],
      question = [[
        A requisição chegou ao outro lado? Se chegou e não achou chamada ali, é 481; se se perdeu no
        caminho, é 408.]],
      look = [[
        O silêncio depois de BYE, UPDATE ou re-INVITE acaba em 32 segundos; o cliente então age como
        depois de um 408, quase sempre sem que haja um na captura. O 481 vem na hora: compare
        Call-ID e tags com o 200 que estabeleceu a chamada.]],
      which = [[
        Depois dos dois o remetente encerra o seu lado da chamada. No 408, verifique Contact,
        Record-Route e NAT, pois a requisição não chegou a lugar nenhum. No 481, procure um
        reinício, um failover, um session timer expirado, ou um balanceador de carga que escolheu
        outro nó.]],
    },
    ["408/487"] = {
      of = "e2cd0f15",
      contrast = [[
        O 408 diz que o tempo acabou sem resposta final; o 487 diz que alguém encerrou o INVITE de
        propósito, com CANCEL ou com BYE no early dialog.]],
      question = [[
        Chegou um CANCEL ao dispositivo que tocava? Então a resposta dele é 487; se um servidor só
        desistiu de esperar, é esse servidor que envia 408.]],
      look = [[
        Capture dos dois lados do servidor que desistiu: no mesmo timeout de toque ele pode cancelar
        o telefone, receber dele um 487 e enviar 408 ao chamador.]],
      which = [[
        Quem ligou e desligou espera um 487. Quem não desligou esbarrou em um timer, chegue 408 ou
        487: compare os tempos de várias chamadas e procure esse valor no PBX, no SBC e na
        operadora. Um servidor que cancelou pode ter dito o motivo no Reason do CANCEL.]],
    },
    ["408/503"] = {
      of = "d0387a94",
      contrast = [[
        O 408 diz que nenhuma resposta chegou a tempo; o 503 diz que um servidor respondeu, sim, e
        que não pode aceitar a requisição agora.]],
      question = [[
        Um timer esgotou, ou um servidor informou um problema dele mesmo? Timer é 408; sobrecarga,
        manutenção ou próximo salto fora de serviço é 503.]],
      look = [[
        O 408 chega depois de 32 segundos ou de outro tempo fixo; o 503, quase sempre em
        milissegundos. Um cliente trata o silêncio como 408 e uma conexão que falhou como 503;
        nesses casos a captura não tem resposta nenhuma.]],
      which = [[
        Um proxy envia 408 quando o próximo salto fica mudo, só para INVITE; um SBC que vigia o
        próximo salto com OPTIONS envia 503 na hora. Ative essa vigilância, porque depois do 503 os
        clientes passam a outro servidor sem a espera. Depois do 408, procure pacotes perdidos e
        firewalls; depois do 503, carga, limites e o estado do próximo salto.]],
    },
    ["408/504"] = {
      of = "5fd285fc",
      contrast = [[
        O 408 diz que o destino desta requisição não respondeu a tempo; o 504 diz que ficou mudo
        outro sistema de que o servidor precisava para ela.]],
      question = [[
        Pelo que o servidor esperou em vão? Pelo destinatário ou pelo próximo salto até ele, é 408;
        por um gateway, DNS, banco de dados ou outro servidor que consultou, é 504.]],
      look = [[
        O tempo até a resposta é o timer do servidor que desistiu. Veja o que ele enviou logo antes
        sem receber resposta: um INVITE, uma consulta DNS ou ENUM, ou uma consulta a um banco de
        dados.]],
      which = [[
        Proxies enviam 408 ao INVITE, e não deveriam a outros métodos; SBCs, gateways e servidores
        IMS enviam 504, e há produtos que trocam os dois. Depois do 504 tente outra rota e avise da
        queda; depois do 408 verifique primeiro se o telefone ou o peer é alcançado.]],
    },
    ["413/513"] = {
      of = "055bd99d",
      contrast = [[
        O 413 diz que o corpo é maior do que o servidor aceita processar; o 513 diz que a mensagem
        inteira, com os cabeçalhos, é longa demais.]],
      question = [[
        O limite é só do corpo ou da mensagem inteira? Do corpo é 413; da mensagem inteira, 513.]],
      look = [[
        Compare Content-Length com o tamanho da mensagem. Cabeçalhos Identity, Via ou History-Info
        longos apontam para 513; SDP ou texto longo, para 413. Retry-After no 413 significa um
        limite passageiro.]],
      which = [[
        Depois do 413 o cliente envia um corpo menor ou nenhum; depois do 513, cabeçalhos mais
        curtos também ajudam. Não espere nem 413 nem 513 quando se perderam fragmentos UDP: essa
        requisição fica sem resposta nenhuma, e a solução é TCP.]],
    },
    ["415/488"] = {
      of = "baa13443",
      contrast = [[
        O 415 diz que o receptor não sabe tratar este tipo de corpo; o 488 diz que ele leu o SDP e
        não pode concordar com a sessão descrita ali.]],
      question = [[
        O receptor conseguiu ler o corpo? Se não conseguiu, é 415; se conseguiu e a mídia não serve,
        é 488.]],
      look = [[
        No 415, compare o Content-Type da requisição com o Accept da resposta; multipart/mixed é a
        surpresa habitual. No 488, compare codecs, perfil RTP e endereços no SDP e leia Warning.]],
      which = [[
        Um UAS verifica primeiro o tipo, para o 415, e depois o SDP, para o 488. Depois do 415 o
        cliente deixa de fora os outros tipos; depois do 488 muda codecs, criptografia ou endereço.
        Se o 415 lista application/sdp e só foi enviado SDP, o dispositivo provavelmente quis dizer
        488.]],
    },
    ["420/421"] = {
      of = "cf00510e",
      contrast = [[
        O 420 diz que o cliente exige uma extensão que o servidor não tem; o 421 diz que o servidor
        exige uma que o cliente não ofereceu.]],
      question = "Quem insiste na extensão? Se é o cliente, é 420; se é o servidor, é 421.",
      look = [[
        O 420 lista em Unsupported as option tags que estão em Require ou Proxy-Require da
        requisição. O 421 lista em Require as tags que faltam no Supported da requisição.]],
      which = [[
        Depois do 420 o cliente retira a tag ou a passa para Supported; depois do 421 ativa o
        recurso e acrescenta a tag ali. Um servidor só deve enviar 421 se não funciona sem o
        recurso. Um SBC que altera esses cabeçalhos pode causar qualquer um dos dois.]],
    },
    ["422/423"] = {
      of = "e07ebffd",
      contrast = [[
        Os dois pedem um tempo maior: o 422 para o session timer de uma chamada, o 423 para a
        validade de um registro, uma subscrição ou uma publicação.]],
      question = [[
        Qual cabeçalho estava curto demais? Se foi Session-Expires, é 422; se foi Expires ou o
        expires de um Contact, é 423.]],
      look = [[
        INVITE ou UPDATE recebe 422, com o limite em Min-SE; REGISTER, SUBSCRIBE ou PUBLISH recebe
        423, com Min-Expires. Logo em seguida deve vir uma nova tentativa com CSeq maior.]],
      which = [[
        Qualquer proxy ou UAS no caminho pode enviar 422, e podem vir vários seguidos, com limites
        cada vez maiores; o 423 vem do servidor de registro, do notificador ou do servidor de
        presença. O cliente que não tenta de novo com um valor maior não conhece o código: configure
        o timer dele à mão.]],
    },
    ["428/438"] = {
      of = "4f5422ea",
      contrast = [[
        O 428 diz que não chegou nenhum cabeçalho Identity que o verificador pudesse usar; o 438 diz
        que chegou um, mas a assinatura ou os claims dele não são válidos.]],
      question = [[
        Chegou ao verificador um cabeçalho Identity utilizável? Se não chegou, é 428; se chegou e
        não confere, é 438.]],
      look = [[
        Capture no verificador e procure Identity e o ppt dele. No 438, decodifique o token e
        compare orig, dest e iat com From ou P-Asserted-Identity, To e Date.]],
      which = [[
        No 428, assine a chamada, ou ache o salto que remove o cabeçalho; no 438, ache o salto que
        muda números ou Date depois da assinatura. Um verificador só envia 428 onde toda chamada tem
        de ser assinada. Muitas redes deixam a chamada seguir e informam o código em Reason, com o
        protocolo STIR.]],
    },
    ["433/603"] = {
      of = "97c7eef0",
      contrast = [[
        O 433 recusa a chamada porque o chamador oculta a identidade; o 603 a recusa pelo usuário
        inteiro e não precisa dizer por quê.]],
      question = [[
        A chamada seria aceita com o número exibido? Se seria, é 433; se não, ou se o motivo não é
        revelado, é 603.]],
      look = [[
        No 433, procure no INVITE Privacy: id ou um From anônimo, e ache o salto que os pôs ali. No
        603, veja se veio um 180 antes, o que sugere uma pessoa.]],
      which = [[
        Um servidor com rejeição de chamadas anônimas envia 433; os mais antigos usam 603 ou 403
        para isso. Depois do 433 o cliente pergunta ao usuário antes de exibir o número e ligar de
        novo. Um proxy que faz forking interrompe todos os ramos com o 603, mas não com o 433.]],
    },
    ["436/437"] = {
      of = "7221d308",
      contrast = [[
        O 436 diz que não foi possível baixar o certificado de quem assinou; o 437 diz que o
        certificado foi obtido, mas o verificador não o suporta.]],
      question = [[
        O verificador obteve um certificado na URL de info? Se não obteve, é 436; se obteve e não
        pode aceitá-lo, é 437.]],
      look = [[
        Acesse de fora a URL do parâmetro info de Identity; se falhar, está explicado o 436. Se
        funcionar, verifique emissor, cadeia, datas e algoritmo, para o 437.]],
      which = [[
        No 436, conserte o repositório, o firewall ou o certificado TLS dele; a próxima chamada pode
        passar sem mudança. No 437, use um certificado de uma autoridade aprovada onde a chamada
        termina. Os dois aparecem mais no cabeçalho Reason de uma chamada que prossegue do que como
        resposta a ela.]],
    },
    ["436/438"] = {
      of = "7d979f4b",
      contrast = [[
        O 436 diz que não foi possível obter o certificado da assinatura; o 438 diz que a
        assinatura, ou o que ela garante, não é válida.]],
      question = [[
        O verificador chegou a conferir a assinatura? Se não obteve nenhum certificado, é 436; se a
        conferência falhou, é 438.]],
      look = [[
        Busque de fora a URL do parâmetro info do Identity: se isso falha, explica o 436. Senão,
        decodifique o token e compare orig, dest e iat com From ou P-Asserted-Identity, To e Date,
        para o 438.]],
      which = [[
        No 436, a operadora que assina conserta o seu repositório de certificados, e a próxima
        chamada pode passar sem mudança. No 438, ache o salto que muda números, Date ou o cabeçalho
        depois da assinatura; se as chamadas só falham atrás de uma operadora, comece por ela.
        Muitas redes deixam a chamada seguir e informam o código em Reason.]],
    },
    ["480/486"] = {
      of = "be515bcf",
      contrast = [[
        O 480 diz que o destinatário não é alcançado agora; o 486 diz que o dispositivo foi
        alcançado, mas está ocupado ou recusa.]],
      question = [[
        O destinatário está ausente ou ocupado? Ausente, ou em modo não perturbe, é 480; ocupado,
        486.]],
      look = [[
        Um 480 imediato vem de um servidor sem registro do usuário; um 480 depois de tocar muito, de
        um timer de não atendimento. Um 486 imediato é linha ocupada; depois de alguns segundos de
        180, a tecla de rejeitar.]],
      which = [[
        No modo não perturbe os telefones enviam 480 ou 486, conforme a configuração. Os PBXs
        amarram o desvio a esses códigos: o 486 dispara o de ocupado; o 480, o de ausência. Se
        dispara o errado, mude o código que o telefone envia.]],
    },
    ["480/487"] = {
      of = "e04ea317",
      contrast = [[
        O 480 é o lado do destinatário dizendo que não há ninguém disponível; o 487 é a resposta a
        um INVITE cancelado.]],
      question = [[
        Quem encerrou o toque? Se o lado do destinatário desistiu, é 480; se veio um CANCEL do lado
        do chamador, é 487.]],
      look = [[
        Procure um CANCEL na mesma perna: antes do 487 normalmente há um, antes do 480 não há.
        Tempos de toque iguais em várias chamadas são um timer.]],
      which = [[
        Quem ligou e desligou espera um 487. O PBX cujo timer de toque acaba envia CANCEL ao
        telefone, recebe dele um 487 e envia ao chamador 480 ou 408, ou o mesmo 487. Por isso uma só
        chamada não atendida pode mostrar os dois códigos, em duas pernas.]],
    },
    ["480/503"] = {
      of = "f8b0fd17",
      contrast = [[
        O 480 diz que este usuário não é alcançado agora; o 503 diz que o servidor não consegue
        trabalhar agora, seja quem for o destinatário.]],
      question = [[
        Outros usuários do mesmo servidor continuam recebendo chamadas? Se continuam, é 480; se não,
        é 503.]],
      look = [[
        Conte as falhas por número chamado. Retry-After no 480 diz quando o usuário pode estar de
        volta; no 503, por quanto tempo deixar o servidor em paz.]],
      which = [[
        Proxies enviam 480 para um usuário sem contato, e 503 por sobrecarga ou manutenção. Depois
        do 503 o cliente tenta o próximo servidor; depois do 480, não. Por isso, quando cai o link
        de uma filial inteira, faça o SBC enviar 503 se existe outra rota, e 480 se não existe
        nenhuma.]],
    },
    ["480/603"] = {
      of = "87a749ba",
      contrast = [[
        O 480 diz que o destinatário não é alcançado agora; o 603 diz que a chamada foi recusada,
        para todos os dispositivos dele de uma vez.]],
      question = [[
        Alguém ou algo disse não a esta chamada? Se ela foi recusada, é 603; se não havia ninguém
        para atender, é 480.]],
      look = [[
        Depois do toque, um número redondo de segundos antes do 480 é um timer de não atendimento;
        alguns segundos quebrados antes do 603 são a tecla de rejeitar. Sem toque, os dois podem ser
        o modo não perturbe: os telefones variam. Um 603 com Network Blocked e v=analytics1 em
        Reason é um bloqueio da operadora.]],
      which = [[
        O 480 deixa a chamada para o correio de voz, o desvio ou uma tentativa posterior; o 603 quer
        que nada mais toque. Um proxy que faz forking continua depois do 480 e cancela todos os
        ramos com o 603. Se o 603 impede um grupo ou o correio de voz de receber chamadas, mude o
        código no telefone que o envia.]],
    },
    ["481/482"] = {
      of = "0366c2fc",
      contrast = [[
        O 481 diz que o receptor não conhece diálogo nem transação para esta requisição; o 482 diz
        que a mesma requisição já passou por ali.]],
      question = [[
        A requisição é uma estranha ou uma repetição? A estranha recebe 481; a que se repete por
        outro caminho, 482.]],
      look = [[
        O 481 quase sempre responde a uma requisição com tag em To, ou a um CANCEL, que não casa com
        nada. O 482 quase sempre responde a uma sem tag em To: o host do servidor já está em Via, ou
        o mesmo Call-ID, tag de From e CSeq já vieram com outro branch.]],
      which = [[
        Um UAS envia 481 ao BYE, re-INVITE, NOTIFY ou CANCEL que não reconhece, e 482 à segunda
        cópia de uma requisição que passou por forking; um proxy envia 482 por um loop. Depois do
        481 o remetente normalmente encerra o seu lado. Depois do 482 olhe o roteamento, a não ser
        que outro ramo tenha dado certo.]],
    },
    ["481/487"] = {
      of = "ce189e38",
      contrast = [[
        O 487 encerra um INVITE que um CANCEL alcançou; o 481 diz que o CANCEL, ou outra requisição,
        não correspondeu a nada.]],
      question = [[
        O CANCEL achou o INVITE dele? Se achou, o INVITE recebe 487; se não, o CANCEL recebe 481.]],
      look = [[
        Leia o método no CSeq: o 487 é do INVITE; o 481, aqui, do CANCEL. Depois compare
        Request-URI, número do CSeq e o branch do primeiro Via no CANCEL e no INVITE, que têm de ser
        iguais.]],
      which = [[
        Espere 200 para um CANCEL que chega a tempo e 487 para o INVITE dele. Um 481 ao CANCEL não
        faz mal se o INVITE já tinha a resposta final. Se o telefone continua tocando depois do 481,
        o CANCEL foi alterado no caminho ou foi parar em outro servidor.]],
    },
    ["481/491"] = {
      of = "17b4dadb",
      contrast = [[
        O 481 diz que quem recebeu não conhece o diálogo desta requisição; o 491 diz que conhece,
        mas tem ali uma requisição própria em andamento.]],
      question = [[
        O outro lado ainda tem esta chamada? Se não tem, é 481; se tem, e os dois lados quiseram
        mudá-la ao mesmo tempo, é 491.]],
      look = [[
        Para o 491, procure um INVITE ou UPDATE do outro lado que cruza com este. Para o 481,
        compare Call-ID e as duas tags com o 200 que estabeleceu a chamada.]],
      which = [[
        Depois do 491 quem enviou espera um tempo aleatório de até 4 segundos e tenta de novo, e a
        chamada continua. Depois do 481 encerra o seu lado da chamada. Se os 481 começaram com um
        failover, o novo nó não conhece o diálogo: compartilhe o estado, ou mande essas requisições
        ao nó antigo.]],
    },
    ["482/483"] = {
      of = "33db3700",
      contrast = [[
        O 482 diz que um servidor reconheceu uma requisição que já tinha visto; o 483 diz que
        Max-Forwards chegou a 0, qualquer que tenha sido o caminho.]],
      question = [[
        O servidor reconheceu a requisição ou só contou saltos? Se a reconheceu, é 482; se a
        contagem acabou, é 483.]],
      look = [[
        Leia os Via de baixo para cima: um host que aparece duas vezes marca o círculo. Se a
        Request-URI muda a cada volta, é uma espiral, que o 483 encerra e o 482 não pega.]],
      which = [[
        Proxies com detecção de loop enviam 482 na segunda passagem; sem ela, a requisição dá até 70
        saltos antes do 483. Não a repita em nenhum dos casos: corrija a rota, a lista de domínios
        ou a regra de desvio. Um 482 ao lado de um ramo que dá certo é só uma segunda cópia,
        inofensiva.]],
    },
    ["486/487"] = {
      of = "bb7a4c68",
      contrast = [[
        O 486 é o dispositivo do destinatário recusando por estar ocupado; o 487 é a resposta a um
        INVITE cancelado.]],
      question = [[
        Que lado encerrou a tentativa? Se foi o do destinatário, é 486; se veio um CANCEL do lado do
        chamador, é 487.]],
      look = [[
        O 487 normalmente tem um CANCEL antes, na mesma perna. Em um grupo, o telefone que recusou
        mostra 486; os que foram cancelados porque outro atendeu mostram 487, depois de um CANCEL
        com Reason SIP;cause=200.]],
      which = [[
        Um telefone envia 486 por linha ocupada ou pela tecla de rejeitar, e 487 só depois de um
        CANCEL. Se o CANCEL cruza com o 486, vale o 486. O chamador que ouviu ocupado mas tem 487 no
        trace foi cortado por um timer ou uma regra do lado dele.]],
    },
    ["486/503"] = {
      of = "69a3cef7",
      contrast = [[
        O 486 diz que o dispositivo do destinatário está ocupado; o 503 diz que o servidor ou tronco
        no caminho não tem capacidade ou está fora de serviço.]],
      question = [[
        De quem é a linha cheia? Se é do destinatário, o 486 está certo; se é do tronco ou do
        servidor, é 503.]],
      look = [[
        Ligue para outro número pelo mesmo tronco: se também falha, em milissegundos e sem 180, o
        tronco está cheio, mesmo que o código seja 486. Em Reason, a causa Q.850 17 é usuário
        ocupado; 34 e 42 são congestionamento.]],
      which = [[
        Uma operadora no limite de canais deve enviar 503, para que o PBX do chamador use a próxima
        rota. Um 486 no lugar dele impede esse transbordo, e o chamador ouve tom de ocupado. Se a
        sua operadora faz isso, configure o SBC para trocar de rota com o 486, ou contrate mais
        canais.]],
    },
    ["486/600"] = {
      of = "edc46a9a",
      contrast = [[
        O 486 diz que este dispositivo está ocupado; o 600 diz que o usuário está ocupado em toda
        parte, e que nada mais vai receber a chamada.]],
      question = [[
        Outro dispositivo ou o correio de voz poderia receber a chamada? Se poderia, é 486; se com
        certeza não, é 600.]],
      look = [[
        Observe os outros ramos: depois do 600 o proxy lhes envia CANCEL e eles terminam com 487;
        depois do 486 continuam tocando.]],
      which = [[
        Um telefone envia 486; só um servidor ou dispositivo que conhece todos os destinos do
        usuário pode enviar 600. Depois do 486 o desvio por ocupado pode entrar; depois do 600, nada
        deve entrar. Se um telefone cala um grupo inteiro com 600, mude o código de ocupado dele
        para 486 ou mapeie no proxy.]],
    },
    ["486/603"] = {
      of = "19e4edaa",
      contrast = [[
        O 486 diz que este dispositivo está ocupado ou não quer atender; o 603 recusa a chamada em
        nome do usuário inteiro, sem dar motivo.]],
      question = [[
        Outros telefones ou o correio de voz ainda devem receber a chamada? Se devem, é 486; se não,
        é 603.]],
      look = [[
        Depois de alguns segundos de 180, os dois podem ser a tecla de rejeitar, pois os telefones
        variam. Observe o que vem depois: o 603 leva o proxy que faz forking a cancelar os outros
        ramos; o 486, não.]],
      which = [[
        Configure os telefones de grupos e filas para enviar 486 por ocupado e por rejeição, porque
        o 603 encerra a busca para todos. Depois do 486 o chamador pode contar com correio de voz ou
        desvio; depois do 603, com mais nada.]],
    },
    ["487/603"] = {
      of = "17ee5663",
      contrast = [[
        O 487 é a resposta a um INVITE cancelado pelo lado do chamador; o 603 é uma recusa do lado
        do destinatário.]],
      question = [[
        Quem encerrou a tentativa? Se veio um CANCEL do lado do chamador, é 487; se o lado do
        destinatário recusou, é 603.]],
      look = [[
        Procure na mesma perna um CANCEL antes da resposta: o 487 normalmente tem um, o 603 não tem.
        Depois de um fork, o 603 de um telefone faz o proxy cancelar os outros, e estes respondem
        487.]],
      which = [[
        Um telefone envia 603 pela tecla de rejeitar se nada mais deve tocar, e 487 só depois de
        CANCEL. Se o CANCEL cruza com o 603, vale o 603. Quando caem chamadas que ninguém encerrou,
        procure depois do 487 o salto que enviou o CANCEL primeiro, e depois do 603 o telefone ou
        filtro que recusou.]],
    },
    ["488/606"] = {
      of = "6755c9ca",
      contrast = [[
        Os dois recusam a sessão oferecida no SDP: o 488 por este dispositivo, o 606 por todos os
        dispositivos do usuário.]],
      question = [[
        Outro dispositivo do usuário poderia aceitar esta oferta? Se poderia, é 488; se nenhum, é
        606.]],
      look = [[
        Um Warning de 300 a 399, e um corpo com o que serviria, podem vir nos dois. Em uma chamada
        com forking, os outros ramos recebem CANCEL depois do 606.]],
      which = [[
        Envie 488 em quase todos os casos, e 606 só quando uma política vale para o usuário inteiro.
        Depois de qualquer um dos dois mude a oferta: codecs, criptografia, tipo de endereço. Depois
        do 488 outro destino pode aceitar a mesma oferta sem mudança. Se o 606 de um dispositivo
        encerra uma chamada de grupo, mapeie-o para 488 no proxy.]],
    },
    ["491/500"] = {
      of = "76324684",
      contrast = [[
        O 491 diz que requisições dos dois lados se cruzaram; o 500 dentro de uma chamada muitas
        vezes diz que as de um mesmo lado vieram cedo demais ou fora de ordem.]],
      question = [[
        De quem era a requisição anterior ainda aberta? Se era do lado que recusa, é 491; se era de
        quem enviou, é 500.]],
      look = [[
        Ache no diálogo o INVITE ou UPDATE aberto e o sentido dele. Um 500 com Retry-After significa
        uma segunda requisição do mesmo lado, cedo demais; sem ele, veja se o CSeq é menor que o
        anterior.]],
      which = [[
        Depois do 491, o lado dono do Call-ID espera de 2,1 a 4,0 segundos; o outro, até 2,0
        segundos. Depois do 500 o remetente espera o Retry-After. Nos dois casos a chamada mantém a
        sessão antiga. Se um deles se repete sem fim, um INVITE anterior pode ter perdido a resposta
        final ou o ACK.]],
    },
    ["500/503"] = {
      of = "ef82ab74",
      contrast = [[
        O 500 diz que algo falhou com esta requisição; o 503 diz que o servidor não aceita
        requisições agora, por sobrecarga, manutenção ou falta de recursos.]],
      question = [[
        Falhou só esta requisição ou o serviço inteiro? Se foi só esta, é 500; se foram todas, é
        503.]],
      look = [[
        Conte quantas requisições falham e desde quando. O 500 de um proxy pode ser um 503 que ele
        recebeu; olhe a perna atrás dele.]],
      which = [[
        Envie 500 para uma falha, e 503 com Retry-After para sobrecarga. Depois do 503 o cliente
        tenta o próximo servidor e deixa este em paz pelo tempo de Retry-After; sem esse cabeçalho,
        trata o 503 como 500. Não envie 503 por uma única chamada ruim, porque isso pode tirar o
        servidor inteiro de uso.]],
    },
    ["500/504"] = {
      of = "2e051600",
      contrast = [[
        O 500 diz que algo falhou dentro do servidor; o 504 diz que o servidor esperou em vão por
        outro sistema.]],
      question = [[
        Onde está a falha? Se está no próprio servidor, é 500; se o que ele consultou não respondeu
        a tempo, é 504.]],
      look = [[
        Compare o tempo até a resposta em várias chamadas: um tempo constante de alguns segundos é
        um timer e combina com o 504; milissegundos combinam com o 500. Dentro de uma chamada, olhe
        também o CSeq, pois um número menor que o anterior recebe 500.]],
      which = [[
        Depois do 500, leia o log do servidor que o enviou, pelo Call-ID; depois do 504, descubra
        por qual sistema ele esperou, e procure ali. Nos dois casos vale tentar outra rota.
        Servidores simples enviam 500 quando o banco de dados está mudo, então investigue como um
        504 o 500 que vem depois de um tempo constante.]],
    },
    ["502/503"] = {
      of = "b2ff34d8",
      contrast = [[
        O 502 diz que o próximo servidor deu uma resposta que não serve; o 503 diz que este servidor
        não consegue atender a requisição agora.]],
      question = [[
        Veio uma resposta inutilizável de trás deste servidor? Se veio, é 502; se lhe falta
        capacidade, ou um próximo salto em serviço, é 503.]],
      look = [[
        Atrás de quem enviou, uma resposta malformada ou estranha explica o 502; nenhuma requisição
        combina com o 503. Nos gateways, a causa Q.850 27 vira 502; as causas 34, 38, 41, 42 e 47
        viram 503.]],
      which = [[
        SBCs enviam 502 para respostas que não conseguem usar nem mapear, e 503 quando os pings com
        OPTIONS para o próximo salto falham ou um limite é atingido. Nos dois casos tente outra
        rota, e respeite o Retry-After do 503. Um 502 para um único número quase sempre significa
        que a linha ou a central dele está com defeito.]],
    },
    ["502/504"] = {
      of = "23e87016",
      contrast = [[
        O 502 diz que o próximo servidor deu uma resposta que não serve; o 504 diz que ele não deu
        nenhuma a tempo.]],
      question = [[
        Voltou alguma coisa de trás deste servidor? Se voltou algo inutilizável, é 502; se não
        voltou nada, é 504.]],
      look = [[
        Capture atrás de quem enviou: uma resposta malformada ou estranha explica o 502; uma
        requisição repetida sem resposta, o 504. Nos gateways, a causa Q.850 27 vira 502 e a causa
        102 vira 504.]],
      which = [[
        Nos dois casos tente outra rota. No 502, olhe o que o próximo servidor enviou, o software
        dele e o transporte entre os dois; no 504, a carga dele, rotas, firewalls e DNS, e o timer
        de quem enviou. Há produtos que trocam um pelo outro, então confie mais na captura do que no
        número.]],
    },
    ["503/504"] = {
      of = "a63c68ed",
      contrast = [[
        O 503 diz que este servidor não consegue atender a requisição agora; o 504 diz que ele
        consultou outro sistema, que não respondeu a tempo.]],
      question = [[
        O servidor esperou por outro? Se desistiu de esperar, é 504; se nem pôde aceitar a
        requisição, é 503.]],
      look = [[
        Meça o tempo da requisição à resposta: o 503 quase sempre chega em milissegundos, o 504
        depois de um timer do servidor. Em gateways, a causa Q.850 102 vira 504; as causas 34, 38,
        41, 42 e 47 viram 503.]],
      which = [[
        Depois do 503 os clientes tentam o próximo servidor e deixam este em paz durante o
        Retry-After. Depois do 504 vale tentar outra rota, mas o servidor em si está vivo: descubra
        por qual sistema ele esperou. Se um próximo salto está morto, faça vigiá-lo com OPTIONS,
        para que as chamadas recebam 503 na hora e não 504 depois de uma espera.]],
    },
    ["600/603"] = {
      of = "77986b07",
      contrast = [[
        Os dois falam por todos os dispositivos do destinatário: o 600 dá ocupado como motivo, o 603
        não dá nenhum.]],
      question = [[
        O chamador pode saber que o usuário está ocupado? Se pode, é 600; se o destinatário
        simplesmente não aceita a chamada, é 603.]],
      look = [[
        Um 180 antes sugere uma pessoa, nos dois; a frase Network Blocked no 603 é um bloqueio da
        operadora. Em direção à PSTN, o 600 vira a causa Q.850 17 e o 603, a causa 21.]],
      which = [[
        Um servidor que conhece todos os dispositivos do usuário envia 600 quando ele está ocupado,
        e 603 quando a chamada é recusada. Nos dois casos o chamador não tenta outro destino, mas
        pode ligar de novo depois do Retry-After. Um telefone que divide o usuário com outros não
        deve enviar nenhum dos dois, e sim 486.]],
    },
    ["603/607"] = {
      of = "425a3f9c",
      contrast = [[
        O 603 recusa esta chamada; o 607 marca o chamador como indesejado, e a rede pode guardar
        isso contra o número.]],
      question = [[
        O destinatário rejeita esta chamada ou este chamador? Se rejeita a chamada, é 603; se
        rejeita o chamador, é 607.]],
      look = [[
        Um servidor de registro que conhece o 607 anuncia sip.607 no Feature-Caps do 200 ao
        REGISTER. O código também pode estar no cabeçalho Reason de um BYE ou CANCEL. Um 603 em um
        tronco pode ter sido 607 antes que uma operadora o mapeasse.]],
      which = [[
        Um telefone envia 603 ou 486 pela tecla de rejeitar, e 607 pela tecla ou lista de chamadores
        indesejados. Depois do 603 o chamador pode tentar em outro momento. Depois do 607 deve
        parar, porque cada nova chamada pode prejudicar a reputação do número dele.]],
    },
    ["603/608"] = {
      of = "f8d02d00",
      contrast = [[
        O 603 recusa a chamada em nome do destinatário; o 608 diz que uma máquina na rede a rejeitou
        antes que o destinatário soubesse dela.]],
      question = [[
        Quem decidiu? Se o destinatário, ou um telefone ou servidor que age por ele, recusou, é 603;
        se foi um serviço de análise de chamadas no caminho, é 608, ou nos Estados Unidos 603+.]],
      look = [[
        O 608 deve trazer Call-Info com purpose=jwscard. O 603+ tem a frase Network Blocked, e
        v=analytics1 no texto de Reason. Um 603 puro, sem 180 antes, também pode ser um bloqueio.]],
      which = [[
        Um serviço de bloqueio envia 608 com o cartão, ou 603+ onde as operadoras combinaram isso.
        Um chamador bloqueado por engano procura o contato indicado ali: o cartão assinado do 608,
        ou url, tel ou email do 603+. Depois de um 603 que segue alguns segundos de toque, só o
        destinatário pode ajudar.]],
    },
    ["607/608"] = {
      of = "2f06019e",
      contrast = [[
        O 607 é o veredito do próprio destinatário de que a chamada é indesejada; o 608 é o veredito
        de uma máquina na rede, antes que o destinatário soubesse da chamada.]],
      question = [[
        Quem rejeitou a chamada? Se foi o destinatário ou o dispositivo dele, é 607; se foi um
        intermediário, é 608.]],
      look = [[
        Um 180 antes aponta para o destinatário e para o 607. O 608 vem sem tocar e deve trazer
        Call-Info com purpose=jwscard, que diz a quem perguntar.]],
      which = [[
        Depois do 607 o chamador para de ligar. Depois do 608, um chamador bloqueado por engano
        baixa o cartão, verifica a assinatura dele e reclama ali. Muitos troncos mostram 603 no
        lugar dos dois; nos Estados Unidos, como 603+, com o contato em Reason.]],
    },
  },

  findings = {
    ["auth.algorithm"] = {
      of = "10ab294a",
      text = [[
        Algoritmo errado: as credenciais do usuário "{user}" para o realm "{realm}" usam {used}, mas
        o desafio do frame {challenge} só oferece {offered}.]],
      fix = [[
        Atualize o cliente ou escolha na configuração dele um algoritmo oferecido. Ou faça o
        servidor oferecer mais um que o cliente conheça: um desafio para cada algoritmo, o mais
        forte primeiro (RFC 8760). Os hashes (HA1) que o servidor guarda são de um só algoritmo e
        precisam ser gerados para cada um.]],
    },
    ["auth.algorithm/unanswered"] = {
      of = "8337a8d6",
      text = [[
        MD5 não foi oferecido: o frame {challenge} pediu {offered}, e o {method} do frame {request}
        volta sem credenciais. Talvez o cliente só conheça MD5; também pode não ter usuário e senha.]],
    },
    ["auth.algorithm/unsaid"] = {
      of = "609ad19f",
      text = [[
        Algoritmo errado: as credenciais do usuário "{user}" para o realm "{realm}" não indicam
        nenhum, o que significa MD5, mas o desafio do frame {challenge} só oferece {offered}.]],
    },
    ["auth.challenge"] = {
      of = "5ef0ed9d",
      text = [[
        Primeiro passo normal: o {method} do frame {request} veio sem credenciais, e o servidor as
        pede: realm "{realm}", {algorithm}.]],
      fix = [[
        Nada a corrigir se a mesma requisição voltar com {answer} e for aceita. Se ela não voltar, o
        cliente não tem usuário e senha para este realm ou não conhece nenhum destes algoritmos:
        complete a conta no cliente.]],
    },
    ["auth.challenge/accepted"] = {
      of = "3986b9b8",
      text = [[
        Primeiro passo normal: o {method} do frame {request} veio sem credenciais, e o servidor as
        pede: realm "{realm}", {algorithm}. O cliente as enviou no frame {retry} e recebeu {code} no
        frame {final}.]],
      fix = "Nada a corrigir: as credenciais foram aceitas.",
    },
    ["auth.challenge/again"] = {
      of = "d41b00dc",
      text = [[
        Segundo pedido: o {method} do frame {request} continua sem credenciais, embora o frame
        {first} já as tenha pedido (realm "{realm}", {algorithm}). Uma nova tentativa desde o início
        aparece do mesmo jeito.]],
      fix = [[
        Veja se agora vem uma requisição com {answer}. Se não vier, o cliente não tem usuário e
        senha para este realm, não lê {header} ou não conhece nenhum destes algoritmos. Complete a
        conta dele ou ofereça um algoritmo que ele conheça.]],
    },
    ["auth.challenge/further"] = {
      of = "2edd7ac2",
      text = [[
        Próximo passo normal: as credenciais do {method} no frame {request} respondem ao desafio do
        frame {challenge} (realm "{sent}"). Agora vem outro desafio, para o realm "{realm}",
        {algorithm}, em geral do servidor seguinte no caminho.]],
      fix = [[
        Nada a corrigir se a mesma requisição voltar com credenciais para os dois. Se ela não
        voltar, configure no cliente usuário e senha também para este realm. Muitos clientes só
        guardam credenciais de um realm: nesse caso, faça um dos servidores confiar no outro em vez
        de pedir.]],
    },
    ["auth.challenge/introduced"] = {
      of = "63c19f78",
      text = [[
        Primeiro passo normal: o {method} do frame {request} só informa o usuário, "{user}", e ainda
        não prova nada (nonce ou response vazio). O servidor pede a prova: realm "{realm}",
        {algorithm}.]],
    },
    ["auth.challenge/partial"] = {
      of = "05b58a0d",
      text = [[
        Faltam credenciais: o frame {first} já as pedia para o realm "{realm}", mas o {method} do
        frame {request} só traz as de "{sent}". Quando vários servidores pedem, a mesma requisição
        tem de responder a todos.]],
      fix = [[
        Veja se a próxima requisição traz credenciais para os dois realms. Se não trouxer, configure
        no cliente usuário e senha também para "{realm}"; um cliente que esquece o primeiro realm ao
        responder ao segundo precisa de atualização (RFC 3261, seção 22.3). Ou faça um dos
        servidores confiar no outro em vez de pedir.]],
    },
    ["auth.challenge/refused"] = {
      of = "6d46307e",
      text = [[
        Primeiro passo normal: o {method} do frame {request} veio sem credenciais, e o servidor as
        pede: realm "{realm}", {algorithm}. O cliente as enviou no frame {retry} e recebeu {code} no
        frame {final}.]],
      fix = [[
        Nada a corrigir aqui. Leia o frame {final}: ele diz o que aconteceu com as credenciais e com
        o {method}.]],
    },
    ["auth.challenge/resync"] = {
      of = "756fd86e",
      text = [[
        SIM fora de sincronia: com auts, o cliente recusou no frame {request} o número de sequência
        do desafio, e esta resposta traz um novo. É normal depois de uma troca de SIM ou de HSS.]],
      fix = [[
        Nada a corrigir se a próxima requisição for aceita. Se auts vier sempre, o HSS não adota o
        número de sequência que o SIM informa, ou dois servidores contam para o mesmo usuário:
        verifique no HSS a ressincronização e as configurações de SQN.]],
    },
    ["auth.loop"] = {
      of = "27d96675",
      text = [[
        Loop de autenticação: desafio número {count} ao {method} para o realm "{realm}" em
        {duration}, o primeiro no frame {first}, sem nenhum sucesso no meio. Requisições com
        credenciais para esse realm: {answered}.]],
      fix = [[
        Corrija usuário, senha e realm no cliente, e veja nos outros diagnósticos daqui o que há de
        errado com as credenciais. Faça-o esperar mais depois de cada falha: toda tentativa errada
        pode contar para o bloqueio da conta ou do endereço IP. Um programa que tenta adivinhar
        senhas aparece do mesmo jeito.]],
    },
    ["auth.loop/endless"] = {
      of = "10b6afab",
      text = [[
        Loop de autenticação: os últimos {count} desafios ao {method} para o realm "{realm}" vieram
        em {duration}, a partir do frame {first}, sem sucesso entre eles; pode haver outros antes.
        Dessas requisições, as que traziam credenciais para ele: {answered}.]],
      fix = [[
        Volte até onde o loop começou e veja, nos diagnósticos de lá, o que está errado nas credenciais,
        ou por que {client} não envia nenhuma. Faça o cliente esperar mais depois de cada falha:
        toda tentativa errada pode contar para bloquear a conta ou o endereço dele. Se for um
        estranho tentando adivinhar senhas, bloqueie-o.]],
    },
    ["auth.loop/stale"] = {
      of = "9377eb02",
      text = [[
        Loop de autenticação: desafio número {count} ao {method} para o realm "{realm}" em
        {duration}, o primeiro no frame {first}, este com stale=true: o servidor não aceita os
        nonces que foram entregues.]],
      fix = [[
        Faça todos os servidores atrás deste endereço compartilharem o segredo de nonce, ou mande
        cada cliente sempre ao mesmo. Verifique os relógios, a validade dos nonces e se um nonce
        pode ser usado duas vezes. A senha não é a causa de stale=true.]],
    },
    ["auth.loop/unanswered"] = {
      of = "b4a2f4d3",
      text = [[
        Loop de autenticação: desafio número {count} ao {method} para o realm "{realm}" em
        {duration}, o primeiro no frame {first}, e nenhuma requisição trouxe credenciais para esse
        realm.]],
      fix = [[
        Configure no cliente usuário e senha para este realm, ou ofereça um algoritmo que ele
        conheça (agora: {algorithm}). Se o servidor deveria reconhecê-lo pelo endereço, inclua
        {client} na lista do servidor. Um estranho que sonda o servidor aparece do mesmo jeito:
        nesse caso, bloqueie-o.]],
    },
    ["auth.missing_challenge"] = {
      of = "d5482fd1",
      text = [[
        Sem desafio a responder: este {code} não tem o cabeçalho {header}; sem ele o cliente não
        sabe o realm nem o nonce e não tem como se autenticar.]],
      fix = [[
        Corrija o servidor ou gateway em {server}, ou o SBC que removeu o cabeçalho: ele é
        obrigatório em todo {code}. Quem quer recusar em definitivo envia 403. Se o {code} vem de um
        código de causa da rede telefônica, mapeie essa causa para outro código.]],
    },
    ["auth.missing_challenge/other"] = {
      of = "443be2dd",
      text = [[
        Desafio no cabeçalho errado: este {code} traz {other}, mas deveria trazer {header}. A
        maioria dos clientes não vai responder.]],
      fix = [[
        Corrija o servidor em {server}, ou o SBC que transforma 401 em 407 ou o contrário: com 401
        vai WWW-Authenticate, com 407 vai Proxy-Authenticate (RFC 3261, seções 22.2 e 22.3).]],
    },
    ["auth.rejected"] = {
      of = "66c9b55a",
      text = [[
        Credenciais recusadas: usuário "{user}", realm "{realm}", {algorithm}. Elas respondem ao
        desafio do frame {challenge}, e o servidor pede de novo sem stale=true: o mais provável é
        senha ou usuário errado.]],
      fix = [[
        Digite a senha de novo nos dois lados e compare o usuário de autenticação, que muitas vezes
        não é o número de telefone. Se o servidor guarda um hash (HA1), gere-o de novo para este
        usuário, realm e algoritmo. Depois leia o log do servidor para a requisição do frame
        {request}. Diagnósticos como auth.uri_mismatch, se também aparecerem aqui, vêm primeiro.]],
    },
    ["auth.rejected/elsewhere"] = {
      of = "1fd06624",
      text = [[
        Credenciais recusadas por outro servidor: usuário "{user}", realm "{realm}". O nonce veio de
        {issuer} (frame {challenge}), mas quem recusou foi {refuser}. Ou os dois não compartilham
        nonces, ou a senha está errada.]],
      fix = [[
        Envie a requisição e a repetição dela ao mesmo servidor (um balanceador de carga pode
        decidir pelo Call-ID ou pelo endereço de origem) ou dê a todos os servidores o mesmo segredo
        de nonce. Se {issuer} também recusar, corrija usuário e senha.]],
    },
    ["auth.rejected/expired"] = {
      of = "f2c16e21",
      text = [[
        Nonce já usado foi recusado: usuário "{user}", realm "{realm}". Com o nonce do frame
        {challenge}, estas credenciais tinham sido aceitas no frame {accepted}, logo a senha estava
        certa. O servidor quer um nonce novo e não diz stale=true.]],
      fix = [[
        Nada a corrigir se a próxima requisição for aceita com o nonce novo. Se os clientes pedem a
        senha ao usuário neste momento, faça o servidor dizer stale=true para nonces antigos ou
        guardá-los por mais tempo, e faça o cliente incrementar nc. Se a próxima também falhar, a
        senha foi trocada nesse meio-tempo.]],
    },
    ["auth.rejected/forbidden"] = {
      of = "eb211da0",
      text = [[
        Recusa com 403 depois das credenciais: usuário "{user}", realm "{realm}", {algorithm}, em
        resposta ao frame {challenge}. Ou as credenciais estão erradas (senha ou usuário), ou o
        usuário é conhecido e não tem permissão para este {method}.]],
      fix = [[
        Leia a reason phrase e o log do servidor para o frame {request}. Verifique primeiro a senha
        e o usuário de autenticação. Depois, se este usuário pode usar o endereço {from}, vir desta
        rede e chamar ou se registrar aqui, e se a conta está bloqueada ou chegou a um limite.]],
    },
    ["auth.rejected/forbidden_known"] = {
      of = "a7708698",
      text = [[
        Recusa com 403 a um usuário conhecido: credenciais de "{user}" para o realm "{realm}" com o
        mesmo nonce tinham sido aceitas no frame {accepted}. Dificilmente é a senha: ou este
        {method} não é permitido, ou a conta foi bloqueada depois.]],
      fix = [[
        Leia a reason phrase e o log do servidor para o frame {request}. Verifique no servidor se
        este usuário pode usar o endereço {from} e chamar ou registrar o que pediu, e se um limite
        foi atingido ou a conta foi bloqueada. Não mexa na senha.]],
    },
    ["auth.rejected/forbidden_other"] = {
      of = "1592dc97",
      text = [[
        Recusa com 403 depois das credenciais: o {method} do frame {request} trazia credenciais
        {scheme}. Ou o servidor não as aceita, ou conhece quem enviou e não permite este {method}.]],
      fix = [[
        Leia a reason phrase e o log do servidor para o frame {request}. Verifique se o token ou a
        senha vale, não expirou e é para este servidor. Depois, o que o dono tem permissão para
        fazer.]],
    },
    ["auth.rejected/forbidden_unseen"] = {
      of = "6822fde4",
      text = [[
        Recusa com 403 depois das credenciais: usuário "{user}", realm "{realm}", {algorithm}; o
        desafio delas não está nesta chamada. Ou as credenciais estão erradas (senha ou usuário), ou
        o usuário é conhecido e não tem permissão para este {method}.]],
      fix = [[
        Leia a reason phrase e o log do servidor para o frame {request}. Verifique primeiro a senha
        e o usuário de autenticação. Depois, se este usuário pode usar o endereço {from}, vir desta
        rede e chamar ou se registrar aqui, e se a conta está bloqueada ou chegou a um limite.]],
    },
    ["auth.stale_nonce"] = {
      of = "e06dea15",
      text = [[
        Nonce expirado, a senha não está em questão: com stale=true o servidor recusa só o nonce que
        o usuário "{user}" usou para o realm "{realm}". O desafio de onde ele veio não está nesta
        chamada.]],
      fix = [[
        Nada a corrigir: o cliente repete sozinho a requisição com o nonce novo. Se isso acontece a
        cada requisição, a validade do nonce é curta demais, ou os servidores atrás de um mesmo
        endereço não compartilham nonces: aumente a validade, compartilhe o segredo ou mande cada
        cliente sempre ao mesmo servidor.]],
    },
    ["auth.stale_nonce/seen"] = {
      of = "f83e80c3",
      text = [[
        Nonce expirado, a senha não está em questão: com stale=true o servidor recusa só o nonce que
        o usuário "{user}" usou para o realm "{realm}". Ele veio no frame {challenge}; idade: {age}.]],
    },
    ["auth.uri_mismatch"] = {
      of = "8509a2cb",
      text = [[
        O uri do digest é diferente: as credenciais foram calculadas para "{uri}", mas o {method} do
        frame {request} pede "{asked}". Um servidor que compara os dois recusa.]],
      fix = [[
        No cliente, ou no SBC que altera a requisição depois do cálculo do digest, deixe uri= e
        Request-URI iguais, até na porta e no transporte. Se for possível configurar o servidor para
        não os comparar, isso também resolve, ao custo de alguma proteção.]],
    },
    ["auth.uri_mismatch/proxied"] = {
      of = "33e96005",
      text = [[
        O uri do digest é diferente: as credenciais foram calculadas para "{uri}", mas o {method} do
        frame {request} pede "{asked}". Algum proxy no caminho (há {hops}) pode ter feito a troca, o
        que é permitido; um servidor que compara os dois recusa.]],
      fix = [[
        Faça o servidor verificar o digest com o uri que as credenciais indicam, não com o
        Request-URI. Ou faça o próprio proxy pedir as credenciais, antes de alterar o Request-URI.]],
    },
    ["auth.wrong_header"] = {
      of = "52b04637",
      text = [[
        Cabeçalho errado: o desafio do frame {challenge} está em {header} e pede {wanted}, mas o
        {method} do frame {request} traz as credenciais em {sent}. O servidor não procura ali.]],
      fix = [[
        Corrija o cliente, ou o SBC que troca o nome do cabeçalho: a um 401 se responde com
        Authorization, a um 407 com Proxy-Authorization (RFC 3261, seções 22.2 e 22.3). Se um SBC
        transforma 401 em 407 ou o contrário, precisa trocar os cabeçalhos nos dois sentidos.]],
    },
    ["auth.wrong_realm"] = {
      of = "9261bb2a",
      text = [[
        Realm errado: as credenciais do usuário "{user}" são para "{sent}", mas o servidor pede
        "{offered}" e já tinha pedido no frame {challenge}. O cliente não usa o realm que lhe
        informam.]],
      fix = [[
        Configure na conta do cliente o realm "{offered}", letra por letra, inclusive maiúsculas; ou
        deixe o campo vazio ou com *, se assim o cliente adota o realm do desafio. Se o errado é o
        realm do servidor, corrija lá e gere de novo os hashes guardados (HA1).]],
    },
    ["auth.wrong_realm/altered"] = {
      of = "91fc19be",
      text = [[
        Realm errado: as credenciais do usuário "{user}" dizem "{sent}", mas o desafio a que elas
        respondem, no frame {challenge}, tem o realm "{issued}". Só vale o texto idêntico.]],
    },
    ["auth.wrong_realm/unseen"] = {
      of = "aa469fa5",
      text = [[
        Outro realm: o {method} do frame {request} traz credenciais para "{sent}", a resposta pede
        "{offered}". Nenhum desafio para o primeiro está nesta chamada: o realm está errado no
        cliente, ou ficou de antes, ou é de outro servidor no caminho.]],
      fix = [[
        Veja se o cliente agora responde para "{offered}". Se não responder, configure esse realm na
        conta dele, letra por letra, ou deixe o campo vazio ou com *, se assim o cliente adota o
        realm do desafio. Se os dois servidores devem mesmo pedir, dê ao cliente credenciais para os
        dois realms.]],
    },
    ["capability.event"] = {
      of = "1af0b9bb",
      text = [[
        O pacote de eventos {event} não é atendido lá: o {method} do frame {frame} é para ele, o
        lado que responde só atende {allowed}.]],
      fix = [[
        Desative a função no telefone (message-summary é MWI, a luz de mensagem; dialog é BLF, a luz
        de ocupado), ou envie a requisição ao servidor que a tem. Se não, ative o pacote lá.]],
    },
    ["capability.event/missing"] = {
      of = "f8053e2a",
      text = [[
        Nenhum pacote de eventos indicado: o {method} do frame {frame} não tem cabeçalho Event.]],
      fix = [[
        Faça quem envia indicar o pacote em um cabeçalho Event; em SUBSCRIBE, NOTIFY e PUBLISH ele é
        obrigatório (RFC 6665, RFC 3903). Se já indica, algo no caminho retira o cabeçalho.]],
    },
    ["capability.event/notify"] = {
      of = "2608c20c",
      text = [[
        O evento {event} não é desejado lá: o NOTIFY do frame {frame} o traz, e quem o recebe o
        recusa.]],
      fix = [[
        Se só serve para manter um NAT aberto, não há nada errado: qualquer resposta basta. Se não,
        desative o que o envia sem pedido, nas configurações de {sender} (luz de mensagem, reinício
        remoto por check-sync), ou faça o destinatário subscrever primeiro.]],
    },
    ["capability.event/unsaid"] = {
      of = "e9a461a6",
      text = [[
        O pacote de eventos {event} foi recusado: o {method} do frame {frame} é para ele. A resposta
        não diz quais são atendidos (falta Allow-Events).]],
      fix = [[
        Desative a função no telefone (message-summary é MWI, a luz de mensagem; dialog é BLF, a luz
        de ocupado), ou envie a requisição ao servidor que a tem. Se não, ative o pacote lá.]],
    },
    ["capability.extension"] = {
      of = "501ae078",
      text = [[
        Extensão não suportada: o lado que responde não aceita {tags}, mas o Require da requisição
        do frame {frame} exige.]],
      fix = [[
        Na configuração de quem envia, passe a função de required para supported ou desative-a
        (100rel é PRACK, timer é session timer, sec-agree é segurança de IMS). Ou ative-a no lado
        que responde.]],
    },
    ["capability.extension/proxy"] = {
      of = "1119e4df",
      text = [[
        Extensão não suportada: um proxy no caminho não aceita {tags}, mas o Proxy-Require da
        requisição do frame {frame} exige.]],
      fix = [[
        Tire-a de Proxy-Require na configuração de quem envia (sec-agree é do IMS), ou envie a
        requisição por um proxy que a conheça: o Via do topo e o endereço da resposta dizem qual
        deles recusou.]],
    },
    ["capability.extension/undemanded"] = {
      of = "00bf6df2",
      text = [[
        Extensão recusada: {tags}, embora a requisição do frame {frame} não exija isso. Ou um proxy
        no caminho a acrescentou, ou o lado que responde recusa sem motivo.]],
      fix = [[
        Compare o Require da requisição antes e depois de cada proxy ou SBC. Se nenhum a acrescenta,
        avise o fabricante do lado que responde: o que está só em Supported é uma oferta. Até lá,
        tire-a de Supported em quem envia.]],
    },
    ["capability.extension/unsaid"] = {
      of = "574ba99e",
      text = [[
        Uma extensão não é suportada, e a resposta não diz qual: a requisição do frame {frame} exige
        {tags}.]],
      fix = [[
        Na configuração de quem envia, passe essas funções de required para supported ou
        desative-as, uma por vez se forem várias. O lado que responde deveria indicá-las em
        Unsupported.]],
    },
    ["capability.extension/unseen"] = {
      of = "4c07b518",
      text = [[
        Extensão não suportada lá: {tags}. A requisição que a exige não está nesta captura, ou não
        está inteira.]],
      fix = [[
        Na configuração de quem envia, passe a função de required para supported ou desative-a
        (100rel é PRACK, timer é session timer), ou ative-a no lado que responde.]],
    },
    ["capability.info_package"] = {
      of = "ecb347f4",
      text = [[
        O Info Package {package} não é desejado: o INFO do frame {frame} o traz, o receptor só
        aceita {wanted}.]],
      fix = [[
        Faça quem envia usar só o que o Recv-Info do outro lado lista nesta chamada, ou ative o Info
        Package no receptor, para que ele seja listado desde o INVITE.]],
    },
    ["capability.info_package/missing"] = {
      of = "875b968e",
      text = [[
        Nenhum Info Package indicado: o INFO do frame {frame} não tem cabeçalho Info-Package,
        portanto é um INFO à moda antiga, que este receptor parece não aceitar.]],
      fix = [[
        Para DTMF use telephone-event (RFC 4733) em vez de INFO, na configuração do telefone ou
        tronco; ou faça o receptor aceitar INFO sem Info Package.]],
    },
    ["capability.info_package/none"] = {
      of = "a14b06a0",
      text = [[
        O Info Package {package} não é desejado: o INFO do frame {frame} o traz, o receptor não
        aceita nenhum (o Recv-Info dele está vazio).]],
      fix = [[
        Desative a função em quem envia para este destino, ou ative o Info Package no receptor, para
        que ele seja listado desde o INVITE.]],
    },
    ["capability.info_package/unsaid"] = {
      of = "17c86dc7",
      text = [[
        O Info Package {package} foi recusado: o INFO do frame {frame} o traz. Falta na resposta o
        Recv-Info que diria o que é aceito.]],
      fix = [[
        Veja que Recv-Info o receptor tinha no INVITE ou na resposta a ele, e faça quem envia não
        usar mais nada; ou ative o Info Package no receptor.]],
    },
    ["capability.method"] = {
      of = "0305cf7c",
      text = "{method} não é permitido aqui: o lado que responde só permite {allow}.",
      fix = [[
        Descubra por que quem envia usa {method} e desative isso para este destino, ou envie para
        onde o método é atendido: verifique Request-URI e Route. Se o lado que responde deveria
        atendê-lo, ative nele a função ou carregue o módulo.]],
    },
    ["capability.method/register"] = {
      of = "6a3e1505",
      text = [[
        REGISTER não é permitido aqui: este não é o servidor de registro de {domain}. Ele só permite
        {allow}.]],
      fix = [[
        No telefone ou tronco, aponte o registro para o servidor que guarda os registros do domínio,
        e verifique aonde o DNS ou o outbound proxy leva. Se é este o servidor, ative nele a função
        de registro. Um tronco reconhecido pelo endereço não precisa de REGISTER.]],
    },
    ["capability.method/unsaid"] = {
      of = "558a472f",
      text = [[
        {method} não é permitido aqui, e a resposta não diz que método seria: Allow falta ou está
        vazio.]],
      fix = [[
        Descubra por que quem envia usa {method} e desative isso para este destino, ou envie para
        onde o método é atendido: verifique Request-URI e Route. Uma requisição OPTIONS pode dizer o
        que é permitido.]],
    },
    ["capability.required"] = {
      of = "b9f9ed54",
      text = [[
        Extensão exigida: {tags}, mas o Supported do {method} no frame {frame} só tem {supported}.]],
      fix = [[
        Ative-a em quem envia (100rel é PRACK, timer é session timer), ou passe-a de obrigatória
        para opcional no lado que responde. Se quem envia tem suporte a ela, um SBC no caminho pode
        estar tirando-a de Supported.]],
    },
    ["capability.required/none"] = {
      of = "c32dfa13",
      text = [[
        Extensão exigida: {tags}, mas o {method} do frame {frame} não oferece nenhuma: o Supported
        falta ou está vazio.]],
      fix = [[
        Ative-a em quem envia (100rel é PRACK, timer é session timer), ou passe-a de obrigatória
        para opcional no lado que responde. Se quem envia tem suporte a ela, um SBC no caminho pode
        estar retirando o Supported.]],
    },
    ["capability.uri_scheme"] = {
      of = "5298221c",
      text = "O esquema {scheme} não é suportado lá: a requisição do frame {frame} é para {uri}.",
      fix = [[
        Faça quem envia, ou o proxy antes deste servidor, transformar o endereço em uma URI sip.
        Para endereços urn, como urn:service:sos, um proxy tem de encontrar antes o servidor
        responsável.]],
    },
    ["capability.uri_scheme/sips"] = {
      of = "8433833f",
      text = [[
        O esquema sips não é suportado lá: a requisição do frame {frame} é para {uri}, que exige TLS
        em todos os saltos.]],
      fix = [[
        Use a URI sip, por TLS se o próximo salto deve ser criptografado (transport=tls); ou ative
        TLS e sips no lado que responde.]],
    },
    ["capability.uri_scheme/tel"] = {
      of = "d3a6a4df",
      text = [[
        O esquema tel não é suportado lá: a requisição do frame {frame} é para {uri}, um número
        puro, sem domínio.]],
      fix = [[
        Faça o telefone, o PBX ou o proxy antes deste servidor enviar sip:numero@dominio;user=phone.
        Na maioria deles é uma opção do tronco ou do formato de número.]],
    },
    ["cause.q850"] = {
      of = "63b1165c",
      text = [[
        Causa da rede telefônica sem significado padronizado: causa Q.850 {cause}, vinda de {from}.
        A Q.850 não tem esse valor; ele é de um país, de um fabricante, ou um erro.]],
      fix = [[
        Passe a quem opera {from} o Call-ID, o número e o horário, e peça um trace do lado ISDN ou
        SS7 do gateway: a causa surgiu ali, e o SIP só a repassa. Se for um PBX sem essas linhas,
        que gera causas por conta própria, o log dele diz.]],
    },
    ["cause.q850/1"] = {
      of = "b091ebeb",
      text = [[
        Número inexistente: causa Q.850 {cause}, vinda de {from}. O número é bem formado, mas não é
        de ninguém; um prefixo errado, ou um número recém-portado, tem a mesma aparência.]],
      fix = [[
        Disque o número de um telefone comum. Se lá funciona: compare o formato enviado a {from} (+
        e código do país, ou nacional) com o que essa operadora espera, e corrija o dialplan. Se
        também falha: pergunte à operadora dona do número.]],
    },
    ["cause.q850/100"] = {
      of = "a491ad78",
      text = [[
        Um valor no estabelecimento da chamada não faz sentido: causa Q.850 {cause}, vinda de
        {from}. O elemento é conhecido, mas o conteúdo não: na maioria das vezes um número longo
        demais, ou do tipo ou plano errado.]],
      fix = [[
        Verifique primeiro os números: chamado e do chamador, tamanho, tipo e plano que o gateway
        define, e o número que desvia, se houver. Depois compare a variante de protocolo nas duas
        pontas da linha por trás de {from}.]],
    },
    ["cause.q850/101"] = {
      of = "16932a48",
      text = [[
        Mensagem na hora errada: causa Q.850 {cause}, vinda de {from}. Central e gateway veem a
        chamada em estados diferentes, por exemplo quando os dois a encerraram ao mesmo tempo.]],
    },
    ["cause.q850/102"] = {
      of = "0210b942",
      text = [[
        Um timer expirou: causa Q.850 {cause}, vinda de {from}. O outro lado não disse a tempo o que
        se esperava, e a chamada foi encerrada. Gateways também dizem isso quando o lado SIP ficou
        em silêncio.]],
      fix = [[
        Veja que lado ficou em silêncio: por trás de {from}, a central (faça um trace da linha, do
        canal D ou do enlace SS7); na frente, o SIP (uma requisição sem resposta, um ACK ou uma
        renovação da sessão que não veio).]],
    },
    ["cause.q850/103"] = {
      of = "4a87da7b",
      text = [[
        Parâmetro desconhecido repassado: causa Q.850 {cause}, vinda de {from}. Uma central não
        conhecia um parâmetro e o passou adiante sem alteração; muitas vezes a chamada funciona
        mesmo assim.]],
    },
    ["cause.q850/110"] = {
      of = "6fb35537",
      text = [[
        Mensagem descartada por um parâmetro desconhecido: causa Q.850 {cause}, vinda de {from}. Uma
        central não conhecia um parâmetro e jogou fora a mensagem inteira.]],
    },
    ["cause.q850/111"] = {
      of = "b93ab56b",
      text = [[
        Erro de protocolo na linha: causa Q.850 {cause}, vinda de {from}. Central e gateway não se
        entenderam, e nenhuma causa melhor serve.]],
      fix = [[
        Compare a variante de protocolo (ETSI, NI-2, QSIG ...) e as opções nas duas pontas da linha
        por trás de {from}, e faça um trace dela para uma chamada dessas. Gateways que traduzem de
        SIP também dizem isso de mensagens SIP que não conseguem usar.]],
    },
    ["cause.q850/127"] = {
      of = "441279ab",
      text = [[
        Causa verdadeira desconhecida: causa Q.850 {cause}, vinda de {from}. A chamada passou por
        uma rede que não dá causa, ou dá uma que não pôde ser traduzida; gateways também a usam para
        falhas de SIP.]],
      fix = [[
        Pergunte mais adiante no caminho: procure no log de {from} o código que veio do outro lado
        dele, ou fale com a operadora por trás. Se o gateway é seu, o mapeamento de causas dele pode
        ser refinado.]],
    },
    ["cause.q850/14"] = {
      of = "eb889e91",
      text = [[
        O número foi portado: causa Q.850 {cause}, vinda de {from}. A central que o tinha antes quer
        que a chamada seja roteada de novo com os dados de portabilidade.]],
      fix = [[
        A operadora que roteia a chamada tem de consultar o número na base de portabilidade e rotear
        pelo resultado. Se o seu SBC faz isso (npdi, rn), veja se os dados dele estão atualizados;
        se não, informe o número à operadora por trás de {from}.]],
    },
    ["cause.q850/16"] = {
      of = "acda6775",
      text = [[
        Fim normal, sem falha: causa Q.850 {cause}, vinda de {from}. Alguém desligou; antes do
        atendimento, um lado desistiu da chamada ou a recusou sem dizer mais.]],
      fix = [[
        Nada a fazer se uma pessoa desligou. Se as chamadas terminam assim na hora, ou sempre depois
        do mesmo tempo, é o sistema por trás de {from}: procure lá uma regra de bloqueio ou um
        timer.]],
    },
    ["cause.q850/17"] = {
      of = "3ecb8961",
      text = [[
        A linha está ocupada: causa Q.850 {cause}, vinda de {from}. O destinatário está em outra
        chamada, ou todas as linhas até ele estão em uso.]],
      fix = [[
        Ligue de novo mais tarde. Se não pode ser verdade, o lado do destinatário procura chamadas
        presas e verifica a chamada em espera e o número de canais do tronco.]],
    },
    ["cause.q850/18"] = {
      of = "9de3eed4",
      text = [[
        O dispositivo chamado não reage: causa Q.850 {cause}, vinda de {from}. Não tocou nem atendeu
        a tempo; está desligado, desconectado ou a central não o alcança.]],
      fix = [[
        Olhe primeiro o dispositivo chamado e a linha dele. Se é um PBX por trás de {from}, veja se
        a chamada chega mesmo lá, e quanto tempo ele leva para sinalizar que está tocando.]],
    },
    ["cause.q850/19"] = {
      of = "1c1d41f8",
      text = [[
        Tocou e ninguém atendeu: causa Q.850 {cause}, vinda de {from}. Um timer da rede encerrou a
        chamada.]],
      fix = [[
        Não há defeito. Se deveria tocar por mais tempo ou ir para o correio de voz, mude o timer de
        não atendimento ou o desvio do número chamado, na operadora ou no PBX dele.]],
    },
    ["cause.q850/2"] = {
      of = "f429f57b",
      text = [[
        Rede de trânsito desconhecida: causa Q.850 {cause}, vinda de {from}. A chamada indicou, para
        o trânsito, uma operadora que a central não conhece ou não pode usar.]],
      fix = [[
        Tire da chamada a seleção de operadora: um prefixo de operadora discado, ou os parâmetros
        cic e tns que um PBX ou gateway acrescenta. Se ela é desejada, pergunte à operadora por trás
        de {from} que códigos aceita.]],
    },
    ["cause.q850/20"] = {
      of = "2fcd1168",
      text = [[
        O telefone chamado não está na rede: causa Q.850 {cause}, vinda de {from}. Um telefone móvel
        está desligado ou sem cobertura; alguns PBXs dizem isso de um telefone não registrado.]],
      fix = [[
        Ligue de novo mais tarde. Se {from} é um PBX, procure o registro do telefone. Se um telefone
        móvel está ligado e com cobertura, a operadora dele tem de verificar.]],
    },
    ["cause.q850/21"] = {
      of = "58963f53",
      text = [[
        O lado remoto recusou a chamada: causa Q.850 {cause}, vinda de {from}. Foi uma pessoa, uma
        lista de bloqueio, ou uma rede que não aceita o número do chamador ou o tronco.]],
      fix = [[
        Verifique primeiro o número do chamador (From, P-Asserted-Identity, Privacy): operadoras
        recusam números que não são seus, destinatários recusam números ocultos. Depois pergunte à
        operadora por trás de {from}, ou ao destinatário, por listas de bloqueio e restrições.]],
    },
    ["cause.q850/22"] = {
      of = "a8f3370f",
      text = [[
        O número mudou: causa Q.850 {cause}, vinda de {from}. Ele não está mais atribuído; o novo
        pode vir em um anúncio ou em um cabeçalho Contact.]],
      fix = [[
        Obtenha o novo número do anúncio (early media), do destinatário ou da operadora, e corrija
        agendas, discagens rápidas e rotas.]],
    },
    ["cause.q850/23"] = {
      of = "70444414",
      text = [[
        Enviada a outro destino: causa Q.850 {cause}, vinda de {from}. Uma central pede à anterior
        que estabeleça a chamada de novo, para outro número.]],
      fix = [[
        A central ou o gateway anterior a quem diz isso precisa seguir o pedido. Se chamadas falham
        por isso, pergunte à operadora por trás de {from} para que número ela redireciona e por que
        ninguém segue.]],
    },
    ["cause.q850/24"] = {
      of = "98360997",
      text = [[
        Recusada por um serviço do destinatário: causa Q.850 {cause}, vinda de {from}. Em geral é a
        recusa de chamadas anônimas.]],
      fix = [[
        Ligue com o número exibido: sem cabeçalho Privacy, e com um número seu em From e
        P-Asserted-Identity. Fora isso, só o destinatário pode desativar o serviço.]],
    },
    ["cause.q850/25"] = {
      of = "816de472",
      text = [[
        Falha de roteamento entre centrais: causa Q.850 {cause}, vinda de {from}. O contador de
        saltos da rede telefônica se esgotou: a chamada andou em círculo ou passou por centrais
        demais.]],
      fix = [[
        A operadora por trás de {from} tem de rastrear a rota dela para este número; dados de
        portabilidade que o mandam de um lado para o outro são uma causa comum. Confira se o seu
        próprio desvio não devolve a chamada a ela.]],
    },
    ["cause.q850/26"] = {
      of = "9403e3ac",
      text = [[
        Outro dispositivo ficou com a chamada: causa Q.850 {cause}, vinda de {from}. Ela foi
        oferecida a vários, e este não foi o escolhido.]],
      fix = [[
        Nada a corrigir se um deles atendeu. Se nenhum atendeu, olhe o ramo da chamada que ganhou.]],
    },
    ["cause.q850/27"] = {
      of = "427c73c0",
      text = [[
        A linha chamada está com defeito: causa Q.850 {cause}, vinda de {from}. A sinalização não
        chega ao dispositivo, como em uma linha cortada ou um PBX com o tronco fora do ar.]],
      fix = [[
        O lado do destinatário verifica a linha, o tronco e o PBX; a operadora dele, a conexão.
        Gateways também dizem isso quando não alcançam o próximo salto: se {from} é seu, verifique
        primeiro esse tronco.]],
    },
    ["cause.q850/28"] = {
      of = "bea3f8ed",
      text = [[
        Número incompleto ou no formato errado: causa Q.850 {cause}, vinda de {from}. Faltam
        dígitos, ou o tipo de número (nacional, internacional) não combina com eles.]],
      fix = [[
        Compare com um número que funciona: código de área e do país, +, zeros iniciais. Em um
        gateway, verifique o tipo e o plano de numeração que ele define. Se a discagem é dígito a
        dígito, espere mais pelo último.]],
    },
    ["cause.q850/29"] = {
      of = "ff53b263",
      text = [[
        Serviço recusado: causa Q.850 {cause}, vinda de {from}. A chamada pediu um serviço
        suplementar, como uma transferência ou um grupo fechado de usuários, que a rede não pode
        dar.]],
      fix = [[
        Descubra o que o PBX ou gateway acrescenta à chamada (transferência, desvio, dados
        user-to-user, call completion) e desative isso para este tronco, ou peça à operadora por
        trás de {from} que ative o serviço.]],
    },
    ["cause.q850/3"] = {
      of = "1dd9c61d",
      text = [[
        Sem rota para esse número: causa Q.850 {cause}, vinda de {from}. A rede não atende o país ou
        a faixa de números; gateways também dizem isso quando nenhuma regra de roteamento serve.]],
      fix = [[
        Se {from} é o seu gateway ou SBC, encontre a regra de roteamento para este número e veja se
        o tronco dela está ativo. Se é uma operadora, pergunte se ela atende esse país e essa faixa;
        enquanto isso, use outro tronco.]],
    },
    ["cause.q850/30"] = {
      of = "8fd3e088",
      text = [[
        Resposta a uma consulta de estado, não um motivo de encerramento: causa Q.850 {cause}, vinda
        de {from}. Central e gateway conferiram se estão de acordo sobre a chamada.]],
    },
    ["cause.q850/31"] = {
      of = "72d5ec40",
      text = [[
        Sem causa específica: causa Q.850 {cause}, vinda de {from}. É o que gateways e PBXs dizem de
        tudo que não conseguem pôr em uma causa melhor.]],
      fix = [[
        Oriente-se pelo código de status, pelos outros diagnósticos e pelo log de {from}. Se é um
        gateway, um trace do lado ISDN ou SS7 dele para esta chamada mostra o que ele não traduziu.]],
    },
    ["cause.q850/34"] = {
      of = "821a36f7",
      text = [[
        Nenhuma linha livre: causa Q.850 {cause}, vinda de {from}. Todos os circuitos ou canais em
        direção ao número estão em uso, ou o tronco está bloqueado.]],
      fix = [[
        No seu gateway, conte os canais em uso e procure canais bloqueados ou presos; em um tronco
        SIP, procure um limite de chamadas. Se quem está sem capacidade é a operadora, ela precisa
        ampliá-la; faça o PBX transbordar para um segundo tronco.]],
    },
    ["cause.q850/38"] = {
      of = "3770ca4a",
      text = [[
        A rede está fora de serviço: causa Q.850 {cause}, vinda de {from}. Ela não espera voltar
        logo, e tentar de novo já não adianta.]],
      fix = [[
        Contorne por outro tronco e avise a operadora por trás de {from}. Se {from} é o seu gateway,
        verifique primeiro a linha dele: alarmes, camadas 1 e 2, canal D ou enlace SS7.]],
    },
    ["cause.q850/39"] = {
      of = "99bc69c5",
      text = [[
        Uma conexão permanente em modo frame está fora de serviço: causa Q.850 {cause}, vinda de
        {from}. Isso são dados em ISDN; em uma chamada de voz, é um erro de quem enviou.]],
    },
    ["cause.q850/4"] = {
      of = "db3824d4",
      text = [[
        Inacessível por muito tempo: causa Q.850 {cause}, vinda de {from}. A rede quer que o
        chamador ouça o special information tone, como para um número retirado de serviço.]],
      fix = [[
        Confira o número. Se está certo, a operadora dona dele sabe por que está fora de serviço.
        Deixe passar early media (183), porque muitas vezes um anúncio explica.]],
    },
    ["cause.q850/40"] = {
      of = "06aa52b7",
      text = [[
        Uma conexão permanente em modo frame funciona: causa Q.850 {cause}, vinda de {from}. Isso
        são dados em ISDN, e não é falha; em uma chamada de voz, é um erro de quem enviou.]],
    },
    ["cause.q850/41"] = {
      of = "6b700f70",
      text = [[
        Falha na rede que deve passar logo: causa Q.850 {cause}, vinda de {from}. Gateways e PBXs
        também a usam para falhas próprias.]],
      fix = [[
        Tente de novo, depois por outro tronco. Se continuar, leia o log de {from}, se é seu; se
        não, passe a quem o opera o Call-ID, o número e o horário.]],
    },
    ["cause.q850/42"] = {
      of = "173f98b5",
      text = [[
        Uma central está sobrecarregada: causa Q.850 {cause}, vinda de {from}. Chegam mais chamadas
        do que ela dá conta, em horas de pico ou quando muitos ligam para um mesmo número.]],
      fix = [[
        Ligue de novo mais tarde e desacelere os discadores. Se acontece todo dia, peça capacidade à
        operadora por trás de {from}, ou transborde para outra; no seu próprio gateway, olhe a carga
        e os limites de chamadas.]],
    },
    ["cause.q850/43"] = {
      of = "82e283a3",
      text = [[
        Dados adicionais da chamada foram descartados: causa Q.850 {cause}, vinda de {from}. A rede
        não pôde entregar algo como dados user-to-user, subendereço ou informação de
        compatibilidade.]],
      fix = [[
        Se a chamada funciona, ignore. Se não, veja o que o PBX ou gateway acrescenta à chamada e
        retire isso para este tronco, ou peça à operadora por trás de {from} que deixe passar.]],
    },
    ["cause.q850/44"] = {
      of = "2a10260e",
      text = [[
        O canal pedido não está livre: causa Q.850 {cause}, vinda de {from}. Os dois lados da linha
        o tomaram ao mesmo tempo, ou um deles o mantém bloqueado.]],
      fix = [[
        Na linha por trás de {from}, faça as duas pontas escolherem canais a partir de extremos
        opostos, e procure canais que um lado bloqueou. Um gateway que pede qualquer canal em vez de
        um determinado evita o problema.]],
    },
    ["cause.q850/46"] = {
      of = "58cf04d8",
      text = [[
        Ocupado com chamadas de prioridade igual ou maior: causa Q.850 {cause}, vinda de {from}.
        Nenhum circuito pôde ser tomado para esta chamada, ou o usuário chamado não pôde.]],
      fix = [[
        Ligue de novo mais tarde, ou com precedência mais alta se o chamador tem direito a ela. Quem
        opera a rede por trás de {from} decide sobre prioridades.]],
    },
    ["cause.q850/47"] = {
      of = "147b476d",
      text = [[
        Algo de que a chamada precisa se esgotou: causa Q.850 {cause}, vinda de {from}. Ela não diz
        o quê: linhas, DSPs, transcodificação ou largura de banda.]],
      fix = [[
        No seu gateway, olhe o uso de DSPs e canais, as licenças e os codecs: a falta de recurso
        para o codec da chamada costuma acabar assim. No de uma operadora, pergunte a ela; enquanto
        isso, use outro tronco.]],
    },
    ["cause.q850/49"] = {
      of = "f81f7d53",
      text = [[
        A qualidade pedida não pode ser dada: causa Q.850 {cause}, vinda de {from}. A vazão ou o
        atraso pedido está além da rede; gateways a usam para limites de largura de banda.]],
      fix = [[
        Verifique os limites de largura de banda ou de admissão de chamadas em {from} e no gateway
        por trás, e o que a chamada pede. Um codec de taxa menor pode caber.]],
    },
    ["cause.q850/5"] = {
      of = "3ccb121c",
      text = [[
        Prefixo a mais: causa Q.850 {cause}, vinda de {from}. O número ainda tem o dígito para linha
        externa ou longa distância, que não cabe ali.]],
      fix = [[
        Retire o prefixo no dialplan do PBX ou gateway antes de a chamada ir para {from}; o que fica
        é em geral + e código do país, ou o número nacional.]],
    },
    ["cause.q850/50"] = {
      of = "1c62ff19",
      text = [[
        Serviço não contratado: causa Q.850 {cause}, vinda de {from}. A rede o tem, mas esta linha
        ou este tronco não pode usá-lo.]],
      fix = [[
        Contrate o serviço com a operadora por trás de {from}, ou faça o PBX deixar de pedi-lo:
        apresentação de outros números, desvio, transferência, chamadas de dados.]],
    },
    ["cause.q850/52"] = {
      of = "1612980a",
      text = [[
        Chamadas de saída bloqueadas: causa Q.850 {cause}, vinda de {from}. A linha ou conta não
        pode chamar este número, ou nenhum.]],
      fix = [[
        Pergunte à operadora por trás de {from} o que está bloqueado: internacionais, números de
        tarifa especial, ou tudo por falta de pagamento. Em um PBX, olhe a classe de restrição do
        ramal.]],
    },
    ["cause.q850/53"] = {
      of = "b2bdce21",
      text = [[
        O grupo fechado de usuários proíbe chamadas de saída: causa Q.850 {cause}, vinda de {from}.
        O chamador é um membro que só pode receber chamadas.]],
      fix = [[
        Quem administra o grupo fechado de usuários (CUG) tem de mudar os direitos do chamador, ou a
        chamada tem de ser feita sem o grupo.]],
    },
    ["cause.q850/54"] = {
      of = "e91d3e10",
      text = [[
        Chamadas de entrada bloqueadas: causa Q.850 {cause}, vinda de {from}. A linha chamada não
        aceita chamadas, ou nenhuma deste chamador.]],
      fix = [[
        O destinatário ou a operadora dele tem de retirar o bloqueio. Se {from} é um PBX, olhe os
        direitos do ramal chamado.]],
    },
    ["cause.q850/55"] = {
      of = "bc78c87a",
      text = [[
        O grupo fechado de usuários proíbe chamadas de entrada: causa Q.850 {cause}, vinda de
        {from}. O membro chamado só pode fazer chamadas.]],
      fix = [[
        Quem administra o grupo fechado de usuários (CUG) tem de mudar os direitos do membro
        chamado.]],
    },
    ["cause.q850/57"] = {
      of = "536775fa",
      text = [[
        Tipo de chamada não permitido: causa Q.850 {cause}, vinda de {from}. O bearer pedido
        (speech, 3.1 kHz audio, dados) existe, mas esta linha não está autorizada a usá-lo.]],
      fix = [[
        Configure a bearer capability do gateway como speech ou 3.1 kHz audio para este tronco, ou
        contrate a outra. Operadoras também dizem isso de troncos bloqueados: pergunte à operadora
        por trás de {from}.]],
    },
    ["cause.q850/58"] = {
      of = "c17d3989",
      text = [[
        Tipo de chamada impossível agora: causa Q.850 {cause}, vinda de {from}. O bearer pedido é
        conhecido, mas não está livre no momento.]],
      fix = [[
        Tente de novo, ou por outro tronco. Se só falham chamadas de dados, fax ou vídeo, veja que
        bearer capability o gateway pede; speech ou 3.1 kHz audio é a escolha segura para voz e fax.]],
    },
    ["cause.q850/6"] = {
      of = "0fc2d521",
      text = [[
        Canal recusado: causa Q.850 {cause}, vinda de {from}. Central e gateway não concordam sobre
        o canal que um deles escolheu.]],
      fix = [[
        Na linha ISDN ou SS7 por trás de {from}, compare as duas pontas: numeração dos canais, quais
        estão em uso, ordem de seleção, preferred ou exclusive. Reinicie os canais fora de
        sincronia. O SIP não tem parte nisso.]],
    },
    ["cause.q850/62"] = {
      of = "e9d47180",
      text = [[
        A chamada e o contrato da linha se contradizem: causa Q.850 {cause}, vinda de {from}. O
        acesso que a chamada declara não combina com a classe do assinante.]],
    },
    ["cause.q850/63"] = {
      of = "524200d9",
      text = [[
        Serviço não disponível: causa Q.850 {cause}, vinda de {from}. Nenhuma causa melhor serve;
        gateways a usam para chamadas que o tronco ou a conta não pode fazer.]],
      fix = [[
        Veja o que a chamada tem de especial (faixa de números, codec, fax, número do chamador) e
        pergunte a quem opera {from} por que ela não é atendida; se o gateway é seu, o log diz.]],
    },
    ["cause.q850/65"] = {
      of = "1a88906e",
      text = [[
        Tipo de chamada não suportado: causa Q.850 {cause}, vinda de {from}. O lado remoto não
        consegue transportar o bearer pedido; vinda de um gateway, muitas vezes significa que nenhum
        codec serve.]],
      fix = [[
        Ofereça G.711 (PCMA ou PCMU) no SDP, e configure a bearer capability do gateway como speech
        ou 3.1 kHz audio. Chamadas de vídeo, dados e clear mode precisam de um lado remoto que as
        conheça.]],
    },
    ["cause.q850/66"] = {
      of = "7b109e70",
      text = [[
        Tipo de canal não suportado: causa Q.850 {cause}, vinda de {from}. Central e gateway estão
        configurados para tipos diferentes de canal.]],
    },
    ["cause.q850/69"] = {
      of = "e74e764c",
      text = [[
        O lado remoto não conhece o serviço: causa Q.850 {cause}, vinda de {from}. Ele não
        implementa o serviço suplementar que a chamada pede.]],
      fix = [[
        Desative, para este tronco, o que o PBX ou gateway acrescenta: transferência, call
        completion, mensagem em espera (MWI) ou outras facilidades de QSIG e ISDN. Compare a
        variante de protocolo das duas pontas.]],
    },
    ["cause.q850/7"] = {
      of = "d8b74009",
      text = [[
        Chamada entregue em um canal já aberto: causa Q.850 {cause}, vinda de {from}. É coisa de
        dados por pacotes em ISDN; em uma chamada de voz, indica um gateway com defeito.]],
    },
    ["cause.q850/70"] = {
      of = "86e143c6",
      text = [[
        Chamadas de dados só com restrições: causa Q.850 {cause}, vinda de {from}. O lado remoto tem
        canais de 56 kbit/s ou restricted digital, e não o que a chamada pede.]],
      fix = [[
        Faça o gateway pedir speech ou 3.1 kHz audio se é uma chamada de voz; uma chamada de dados
        tem de usar 56 kbit/s, ou outra rota.]],
    },
    ["cause.q850/79"] = {
      of = "66ba5cc4",
      text = [[
        Não suportado, sem mais detalhes: causa Q.850 {cause}, vinda de {from}. O lado remoto não
        implementa algo da chamada; gateways muitas vezes se referem a codec, fax ou tipo de mídia.]],
      fix = [[
        Compare o SDP com o de uma chamada que funciona: codecs, T.38, vídeo, criptografia. Depois
        compare a variante de protocolo na linha por trás de {from}.]],
    },
    ["cause.q850/8"] = {
      of = "7d0c8616",
      text = [[
        Derrubada por uma chamada de maior prioridade: causa Q.850 {cause}, vinda de {from}. Redes
        de emergência ou militares tomam circuitos assim.]],
      fix = [[
        Ligue de novo mais tarde, ou com precedência mais alta se o chamador tem direito a ela. Fora
        isso, quem opera a rede por trás de {from} decide sobre prioridades e sobre mais circuitos.]],
    },
    ["cause.q850/81"] = {
      of = "8f762fcb",
      text = [[
        Call reference desconhecida na linha: causa Q.850 {cause}, vinda de {from}. Central e
        gateway estão fora de sincronia; um deles já abandonou a chamada.]],
    },
    ["cause.q850/82"] = {
      of = "72f63667",
      text = [[
        O canal não existe: causa Q.850 {cause}, vinda de {from}. Uma ponta da linha usa um canal
        que a outra não configurou.]],
      fix = [[
        Compare o número de canais, a numeração deles e o canal D (slot 16 ou 24) nas duas pontas da
        linha por trás de {from}. Uma linha com menos canais do que o gateway tem configurados acaba
        assim.]],
    },
    ["cause.q850/83"] = {
      of = "0c454826",
      text = [[
        A chamada a retomar não foi encontrada: causa Q.850 {cause}, vinda de {from}. Há uma chamada
        estacionada, mas não com esta identidade.]],
    },
    ["cause.q850/84"] = {
      of = "d4521054",
      text = [[
        Identidade de estacionamento já em uso: causa Q.850 {cause}, vinda de {from}. Outra chamada
        suspensa na linha a tem.]],
    },
    ["cause.q850/85"] = {
      of = "af0d2def",
      text = [[
        Nenhuma chamada estacionada: causa Q.850 {cause}, vinda de {from}. Uma deveria ser retomada,
        e não há nenhuma.]],
    },
    ["cause.q850/86"] = {
      of = "f170e831",
      text = [[
        A chamada estacionada terminou: causa Q.850 {cause}, vinda de {from}. Ela deveria ser
        retomada, mas nesse meio-tempo foi encerrada por um timer ou pela outra pessoa.]],
    },
    ["cause.q850/87"] = {
      of = "bac07cc0",
      text = [[
        O destinatário não está no grupo fechado de usuários: causa Q.850 {cause}, vinda de {from}.
        A chamada foi feita dentro de um grupo do qual o número chamado não é membro.]],
      fix = [[
        Peça a quem administra o grupo fechado de usuários (CUG) que inclua o membro, ou faça a
        chamada sem o grupo: alguns gateways e PBXs o acrescentam a toda chamada.]],
    },
    ["cause.q850/88"] = {
      of = "720d177f",
      text = [[
        O dispositivo chamado não combina com a chamada: causa Q.850 {cause}, vinda de {from}. Uma
        chamada de dados, fax ou vídeo encontrou um telefone, ou o contrário; gateways dizem isso
        quando nenhum codec serve.]],
      fix = [[
        Compare o que é chamado com o que a chamada transporta: bearer capability no gateway,
        codecs, T.38 e vídeo no SDP. Para uma chamada simples, envie speech ou 3.1 kHz audio e
        G.711.]],
    },
    ["cause.q850/9"] = {
      of = "0d8aaf4f",
      text = [[
        Derrubada por uma chamada de maior prioridade, e o circuito ficou reservado para ela: causa
        Q.850 {cause}, vinda de {from}.]],
      fix = [[
        Ligue de novo mais tarde, ou com precedência mais alta se o chamador tem direito a ela. Fora
        isso, quem opera a rede por trás de {from} decide sobre prioridades e sobre mais circuitos.]],
    },
    ["cause.q850/90"] = {
      of = "f56edb44",
      text = [[
        Esse grupo fechado de usuários não existe: causa Q.850 {cause}, vinda de {from}. O índice ou
        código do grupo na chamada não diz nada à rede.]],
      fix = [[
        Corrija o grupo fechado de usuários (CUG) no PBX ou gateway, ou remova-o; quem opera a rede
        por trás de {from} conhece os válidos.]],
    },
    ["cause.q850/91"] = {
      of = "827be1bb",
      text = [[
        Seleção de operadora no formato errado: causa Q.850 {cause}, vinda de {from}. O código da
        rede de trânsito na chamada não pode ser lido.]],
      fix = [[
        Corrija a seleção de operadora (um prefixo discado, ou os parâmetros cic e tns), ou remova-a
        no PBX ou gateway antes de a chamada ir para {from}.]],
    },
    ["cause.q850/95"] = {
      of = "75cc7582",
      text = [[
        Mensagem inválida: causa Q.850 {cause}, vinda de {from}. A central ou o gateway não pôde
        usar uma mensagem do outro, e nenhuma causa melhor serve.]],
    },
    ["cause.q850/96"] = {
      of = "d668e45d",
      text = [[
        Falta algo no estabelecimento da chamada: causa Q.850 {cause}, vinda de {from}. A mensagem
        não tem um elemento obrigatório, como número, canal ou bearer.]],
      fix = [[
        Confira se a requisição SIP tem o que o gateway usa para montar a mensagem: número chamado,
        número do chamador, SDP. Depois compare a variante de protocolo (ETSI, NI-2, QSIG ...) nas
        duas pontas da linha por trás de {from}.]],
    },
    ["cause.q850/97"] = {
      of = "835836b3",
      text = [[
        Mensagem de tipo desconhecido: causa Q.850 {cause}, vinda de {from}. As duas pontas da linha
        falam variantes diferentes do protocolo.]],
    },
    ["cause.q850/98"] = {
      of = "559d46a0",
      text = [[
        Mensagem fora de lugar ou de tipo desconhecido: causa Q.850 {cause}, vinda de {from}.
        Central e gateway veem a chamada em estados diferentes.]],
    },
    ["cause.q850/99"] = {
      of = "13efec99",
      text = [[
        Elemento desconhecido deixado de lado: causa Q.850 {cause}, vinda de {from}. Uma mensagem
        trazia um elemento ou parâmetro que o receptor não conhece; muitas vezes a chamada funciona
        mesmo assim.]],
    },
    ["cause.sip"] = {
      of = "a9416048",
      text = "Por trás deste {code} está SIP {cause}: é o que {from} diz no cabeçalho Reason.",
      fix = [[
        Procure a causa daquele código, não do {code}: aquele costuma vir de um salto mais adiante
        ou de outro ramo da chamada. A explicação daquele código diz o que fazer; se o {code}
        esconde demais, faça o servidor que mapeia um no outro repassar o código como é.]],
    },
    ["cause.sip/caller"] = {
      of = "073f215c",
      text = "Cancelada pelo chamador: o CANCEL do frame {frame}, de {from}, diz SIP {cause}.",
      fix = [[
        Nada a corrigir se uma pessoa desligou. Se as chamadas terminam assim sempre depois do mesmo
        tempo, é um timer do lado do chamador: o timeout de não atendimento de um PBX, discador ou
        tronco.]],
    },
    ["cause.sip/cancel"] = {
      of = "1c3d6de4",
      text = [[
        Cancelada por causa de SIP {cause}: {from} dá esse motivo no CANCEL do frame {frame}.]],
      fix = [[
        Olhe o ramo da chamada que recebeu esse código: um telefone ocupado ou que rejeita pode
        encerrar o toque dos outros. Se eles devem continuar, mude as opções de grupo ou de forking
        em {from}.]],
    },
    ["cause.sip/elsewhere"] = {
      of = "bb5685ba",
      text = [[
        Atendida em outro lugar: {from} diz SIP {cause}, ou seja, outro telefone do grupo ou outro
        ramo da chamada a atendeu.]],
      fix = [[
        Nada a corrigir: é assim que uma chamada que toca em vários telefones termina nos outros. Se
        um telefone mesmo assim a mostra como perdida, o software dele não lê Reason: atualize-o, ou
        mude nele a opção para chamadas perdidas de um grupo.]],
    },
    ["cause.sip/same"] = {
      of = "f05f5917",
      text = [[
        O cabeçalho Reason de {from} diz SIP {cause}, que é o próprio código mais uma vez.]],
      fix = [[
        O código não diz nada de novo; um texto atrás dele pode dizer. Senão, oriente-se pela
        explicação do código e pelos outros diagnósticos.]],
    },
    ["cause.stir"] = {
      of = "65abd6b1",
      text = "Identidade do chamador em dúvida: {from} informa STIR {causes}.",
      fix = [[
        Pergunte a quem opera o serviço de verificação em {from} o que o log diz para este Call-ID,
        e passe o código ao provedor que assinou a chamada.]],
    },
    ["cause.stir/403"] = {
      of = "064f5501",
      text = [[
        Identidade do chamador velha demais: {from} informa STIR {causes}. O Date, ou o iat do
        Identity, difere do relógio dele mais do que ele admite, em geral 60 s.]],
      fix = [[
        Acerte por NTP os relógios do servidor que assina e de {from}. Se estão certos, a requisição
        demorou demais depois de assinada, ou um Identity antigo foi reaproveitado: assine de novo
        quando uma chamada é repetida ou desviada.]],
    },
    ["cause.stir/428"] = {
      of = "1e8a9de4",
      text = [[
        Falta a identidade do chamador: {from} informa STIR {causes}, ou seja, a requisição veio sem
        um cabeçalho Identity que pudesse usar.]],
      fix = [[
        Faça o provedor de origem assinar a chamada (STIR/SHAKEN authentication service), e confira
        se nenhum SBC, limite de tamanho de UDP ou gateway TDM no caminho perde o cabeçalho
        Identity.]],
    },
    ["cause.stir/436"] = {
      of = "af0c6a32",
      text = [[
        A identidade do chamador não pôde ser verificada: {from} informa STIR {causes}. Não
        conseguiu obter o certificado que a URL info do Identity indica.]],
      fix = [[
        Busque a URL info (x5u) a partir da rede de {from}: tem de ser HTTPS com um certificado
        confiável e em vigor. O provedor que assina corrige a URL ou o servidor web dele; quem opera
        {from}, o proxy, o DNS ou o firewall.]],
    },
    ["cause.stir/437"] = {
      of = "7ccf259d",
      text = [[
        Identidade do chamador não aceita: {from} informa STIR {causes}. Não confia no certificado:
        emissor desconhecido, ou certificado expirado, revogado ou não válido para este número.]],
      fix = [[
        O provedor que assina verifica o certificado: validade, cadeia, emissor na lista de
        autoridades aprovadas, e os números ou o código de provedor que ele cobre. Quem opera {from}
        atualiza a lista de emissores confiáveis.]],
    },
    ["cause.stir/438"] = {
      of = "e9dc6872",
      text = [[
        Identidade do chamador inválida: {from} informa STIR {causes}. A assinatura não combina com
        a requisição: From, To ou Date mudou depois da assinatura, ou o cabeçalho Identity está
        danificado.]],
      fix = [[
        Compare From ou P-Asserted-Identity, To e Date onde a chamada foi assinada e onde foi
        verificada: um SBC que reescreve números depois da assinatura a quebra. Assine depois da
        última reescrita, e confira se os dois lados normalizam os números da mesma forma.]],
    },
    ["cause.stir/several"] = {
      of = "0e3cc090",
      text = [[
        Identidade do chamador em dúvida: {from} informa mais de um erro, STIR {causes}. Cada um se
        refere a um cabeçalho Identity da requisição.]],
      fix = [[
        O parâmetro ppi de cada Reason indica o cabeçalho Identity a que ele se refere. Passe os
        dois ao provedor que o assinou; a chamada pode ter seguido porque outro estava bom.]],
    },
    ["dialog.ack_missing"] = {
      of = "2e5a35d7",
      text = [[
        Sem ACK até agora: {sender} já enviou este {code} {sent} vezes em {span}, a primeira no
        frame {first}. O ACK tem de ir para o Contact dele, {contact}.]],
      fix = [[
        Veja em {receiver} e por trás se o chamador enviou ACK, e para onde: ele tem de chegar a
        {contact}. Um endereço privado ou errado ali indica NAT ou SIP ALG do lado de {sender}:
        configure o endereço público, ou ponha no meio um proxy com Record-Route. Se um ACK vier
        depois, o caminho só é lento.]],
    },
    ["dialog.ack_missing/late"] = {
      of = "7b6320c3",
      text = [[
        O ACK veio tarde: {sender} já tinha enviado este {code} {sent} vezes em {span}, a primeira
        no frame {first}, quando o ACK chegou no frame {ack}.]],
      fix = [[
        Se isso acontece muito, procure perda de pacotes entre {receiver} e {sender}, e um cliente
        lento: veja quando ele recebeu o primeiro {code} e quando o ACK dele saiu. Um ACK que, por
        causa de Contact e Record-Route, vai por outro caminho que o INVITE pode encontrar outro
        firewall.]],
    },
    ["dialog.ack_missing/no_contact"] = {
      of = "70ece718",
      text = [[
        Sem ACK até agora: {sender} já enviou este {code} {sent} vezes em {span}, a primeira no
        frame {first}, e sem um Contact legível o chamador não tem como saber para onde enviar o
        ACK.]],
      fix = [[
        Faça {sender} pôr em cada 2xx a INVITE um Contact com um endereço que o chamador alcance,
        como exige a RFC 3261, seção 12.1.1. Se ele já envia, encontre o SBC ou a regra de
        cabeçalhos no caminho que o remove.]],
    },
    ["dialog.ack_missing/routed"] = {
      of = "8491424b",
      text = [[
        Sem ACK até agora: {sender} já enviou este {code} {sent} vezes em {span}, a primeira no
        frame {first}. O ACK tem de passar pelo Record-Route {route} até o Contact, {contact}.]],
      fix = [[
        Veja em {receiver} e por trás se o chamador enviou ACK, e siga-o por {route}: cada um tem de
        ser alcançável a partir do anterior e passá-lo adiante até {contact}. Um endereço privado
        ali indica NAT, ou um proxy que precisa acrescentar dois Record-Route. Se um ACK vier
        depois, o caminho só é lento.]],
    },
    ["dialog.cancelled"] = {
      of = "bbbcce37",
      text = [[
        Cancelada por {by} (CANCEL no frame {cancel}) depois de tocar por {waited} ({alert} no frame
        {ringing}).]],
      fix = [[
        Se foi o chamador que desligou, nada a corrigir. Se ninguém desligou, olhe {by}: um PBX,
        proxy ou SBC envia CANCEL sozinho quando o timer de toque termina, e aí todas essas chamadas
        acabam depois do mesmo tempo. Aumente esse timer ou desvie mais cedo.]],
    },
    ["dialog.cancelled/branch"] = {
      of = "12f1d3e4",
      text = [[
        Atendida em outro lugar: com o {code} no frame {answer}, outro ramo desta chamada atendeu, e
        {by} cancelou este no frame {cancel}.]],
      fix = [[
        Nada a corrigir: a chamada foi para vários telefones, e outro foi mais rápido. Se este mesmo
        assim mostra uma chamada perdida, faça {by} pôr Reason: SIP;cause=200 no CANCEL (RFC 3326),
        que é o que os telefones procuram.]],
    },
    ["dialog.cancelled/elsewhere"] = {
      of = "1b337175",
      text = [[
        Atendida em outro lugar: o CANCEL de {by} no frame {cancel} diz com {reason} que outro
        telefone ficou com a chamada. Este tinha tocado por {waited} ({alert} no frame {ringing}).]],
      fix = [[
        Nada a corrigir: a chamada foi para vários telefones, e outro foi mais rápido. Se este mesmo
        assim mostra uma chamada perdida, ele não lê o cabeçalho Reason do CANCEL: procure uma opção
        ou atualização do telefone.]],
    },
    ["dialog.cancelled/elsewhere_silent"] = {
      of = "896383f3",
      text = [[
        Atendida em outro lugar: o CANCEL de {by} no frame {cancel} diz com {reason} que outro
        telefone ficou com a chamada, {waited} depois do INVITE. Este não enviou 180 nem 183.]],
      fix = [[
        Nada a corrigir: a chamada foi para vários telefones, e outro foi mais rápido. Se este
        deveria ter tocado, descubra por que não enviou 180 em {waited}.]],
    },
    ["dialog.cancelled/forwarded"] = {
      of = "697240ba",
      text = [[
        Cancelada por {first_by} (CANCEL no frame {first}, encaminhado por {by} no frame {cancel})
        depois de tocar por {waited} ({alert} no frame {ringing}).]],
      fix = [[
        Se foi o chamador que desligou, nada a corrigir. Se ninguém desligou, olhe {first_by}: um
        PBX, proxy ou SBC envia CANCEL sozinho quando o timer de toque termina, e aí todas essas
        chamadas acabam depois do mesmo tempo. Aumente esse timer ou desvie mais cedo.]],
    },
    ["dialog.cancelled/forwarded_silent"] = {
      of = "29349445",
      text = [[
        Cancelada por {first_by} (CANCEL no frame {first}, encaminhado por {by} no frame {cancel})
        {waited} depois do INVITE, sem 180 nem 183 antes.]],
      fix = [[
        Se quem liga desiste porque não ouve nada, siga o INVITE salto a salto até o último que o
        recebeu: o 180 ficou preso ali. Se ninguém desligou, procure em {first_by} um timer de
        estabelecimento com essa duração.]],
    },
    ["dialog.cancelled/silent"] = {
      of = "c3d1fc70",
      text = [[
        Cancelada por {by} (CANCEL no frame {cancel}) {waited} depois do INVITE, sem 180 nem 183
        antes.]],
      fix = [[
        Se quem liga desiste porque não ouve nada, siga o INVITE salto a salto até o último que o
        recebeu: o 180 ficou preso ali. Se ninguém desligou, procure em {by} um timer de
        estabelecimento com essa duração.]],
    },
    ["dialog.glare"] = {
      of = "7325776f",
      text = [[
        Requisições cruzadas: {method} de {sender} (frame {request}) encontrou {other_method} de
        {other_sender} (frame {other}), que não tinha terminado.]],
      fix = [[
        Inofensivo se a próxima tentativa dá certo: a ponta que criou o Call-ID espera de 2,1 a 4 s,
        a outra até 2 s. Se elas continuam se cruzando, uma ponta não espera um tempo aleatório:
        atualize-a, ou deixe só uma enviar essas requisições, desativando direct media ou a
        renovação da sessão na outra.]],
    },
    ["dialog.no_answer"] = {
      of = "6f492518",
      text = "Ninguém atendeu por {rang}, do {alert} no frame {ringing} até este {code}.",
      fix = [[
        Não é falha de SIP: tocou e ninguém atendeu. Para a chamada ir ao correio de voz ou a outro
        telefone, configure o desvio por não atendimento para menos de {rang}. Se as pessoas não
        ouviram tocar, verifique o volume e o não perturbe do telefone. Se só houve 183, talvez
        tenha tocado um anúncio: ouça-o.]],
    },
    ["dialog.no_answer/cancelled"] = {
      of = "ff5e814f",
      text = [[
        Ninguém atendeu por {rang}, do {alert} no frame {ringing} até {by} enviar CANCEL no frame
        {cancel}.]],
    },
    ["dialog.out_of_order"] = {
      of = "6853bf42",
      text = [[
        CSeq fora de ordem: {method} no frame {request} tem {cseq}, mas {higher_method} da mesma
        ponta no frame {earlier} já tinha {higher}. Pela RFC 3261, seção 12.2.2, uma requisição
        assim é recusada com 500.]],
      fix = [[
        Corrija {sender}, ou o sistema por trás: cada nova requisição de uma ponta precisa de um
        CSeq maior que a anterior, também depois de um failover ou quando um SBC insere requisições
        próprias. Se a numeração está certa, a rede trocou a ordem de dois pacotes UDP: use TCP, ou
        espere uma resposta antes da próxima requisição.]],
    },
    ["dialog.retransmission"] = {
      of = "c99f3754",
      text = [[
        Enviado de novo: {sender} enviou este {code} a {method} {sent} vezes em {span}, a primeira
        no frame {first}. A captura não mostra por quê.]],
      fix = [[
        Capture em {receiver}. Se as respostas não chegam lá, olhe firewall e NAT, e received e
        rport no Via do topo. Se chegam, {receiver} não as casa com a requisição: compare o branch
        do Via. Um arquivo juntado de duas capturas mostra o mesmo quadro.]],
    },
    ["dialog.retransmission/ack"] = {
      of = "3b910f3a",
      text = [[
        Enviado de novo: {sender} enviou este {code} a {method} {sent} vezes em {span}, a primeira
        no frame {first}, como faz até receber um ACK.]],
      fix = [[
        Descubra se {receiver} recebe a resposta e envia ACK, e se ele chega a {sender}. O ACK de um
        2xx vai para o Contact dele, passando pelo Record-Route; o de qualquer outro vai para onde o
        INVITE foi. Uma primeira repetição depois de meio segundo pode ser só um caminho lento.]],
    },
    ["dialog.retransmission/prack"] = {
      of = "6c8b1134",
      text = [[
        Enviado de novo: {sender} enviou este {code} com RSeq {sent} vezes em {span}, a primeira no
        frame {first}, como faz até receber um PRACK.]],
      fix = [[
        Descubra se {receiver} recebe a resposta e envia PRACK, e se ele chega a {sender}: vai para
        o Contact, passando pelo Record-Route. Se uma ponta não sabe PRACK, tire 100rel de Supported
        ou Require no INVITE.]],
    },
    ["dialog.retransmission/refresh"] = {
      of = "f6dafbf9",
      text = [[
        Enviado de novo para manter a chamada viva: {sender} enviou este {code} {sent} vezes em
        {span}, a primeira no frame {first}. Uma vez por minuto é o que a RFC 3261 pede.]],
      fix = [[
        Nada a corrigir: sem isso, um proxy pode cancelar uma chamada que toca por mais de três
        minutos.]],
    },
    ["dialog.retransmission/request"] = {
      of = "83db25c7",
      text = [[
        Enviado de novo: {sender} enviou este {code} {sent} vezes em {span}, a primeira no frame
        {first}. O próprio {method} foi capturado {requests} vezes; a resposta pode estar se
        perdendo ou chegando tarde.]],
    },
    ["dialog.unknown"] = {
      of = "724041cd",
      text = [[
        Diálogo desconhecido: na captura até aqui, só este {method} (frame {request}) tem esse
        Call-ID e essas tags. Ou a chamada começou antes da captura, ou o {method} traz valores
        errados.]],
      fix = [[
        Compare Call-ID, tag do From e tag do To com a resposta que estabeleceu a chamada, no log de
        {receiver} ou em uma captura anterior. Se estão certos, {receiver} perdeu a chamada: um
        reinício, um failover, um session timer expirado, ou um balanceador de carga que escolheu
        outro nó.]],
    },
    ["dialog.unknown/bye"] = {
      of = "b1aa57b7",
      text = [[
        A chamada já tinha terminado: {by} tinha desligado com BYE no frame {bye}, {later} antes
        deste {method} no frame {request}.]],
      fix = [[
        Se é raro, é inofensivo. Se é frequente, descubra em {sender} por que a chamada ainda é
        usada: o BYE se perdeu ou foi ignorado, ou um session timer ou keep-alive continua ativo
        depois do fim.]],
    },
    ["dialog.unknown/cancel_answered"] = {
      of = "14c2a7e5",
      text = [[
        O CANCEL chegou tarde demais: o INVITE do frame {invite} já tinha sido atendido com {code}
        no frame {final}.]],
      fix = [[
        A chamada está de pé apesar do CANCEL: {sender} tem de enviar ACK e depois BYE. Se o
        destinatário fica na linha sem ninguém, veja se {sender} fez isso, e corrija-o se não fez.]],
    },
    ["dialog.unknown/cancel_branch"] = {
      of = "5612627a",
      text = [[
        O CANCEL não casa com nenhum INVITE: o do frame {invite} tem no Via do topo o branch
        {expected}, este CANCEL do frame {request} tem {branch}.]],
      fix = [[
        Um CANCEL tem de repetir o Via do topo, o Request-URI, o Call-ID, a tag do From e o número
        do CSeq do seu INVITE. Corrija {sender}, ou o proxy, SBC ou SIP ALG antes dele que reescreve
        o Via.]],
    },
    ["dialog.unknown/cancel_late"] = {
      of = "32b1a55f",
      text = [[
        O CANCEL chegou tarde demais: o INVITE do frame {invite} já tinha a resposta final, {code}
        no frame {final}.]],
      fix = [[
        Nada a corrigir: a chamada tinha falhado, e não restava nada a cancelar. Se {sender} mostra
        um erro por isso, faça-o ignorar um 481 ao CANCEL.]],
    },
    ["dialog.unknown/cancel_unknown"] = {
      of = "9f1f60ab",
      text = [[
        CANCEL para um INVITE desconhecido: nenhum com esse Call-ID, número de CSeq e tag do From
        foi capturado antes do frame {request}; ele é mais antigo que a captura ou não existe.]],
      fix = [[
        Veja no log de {receiver} se o INVITE chegou lá e como terminou. Se chegou, compare o branch
        do Via do topo com o do CANCEL. Se não chegou, o CANCEL foi para um servidor diferente do
        INVITE: verifique DNS e balanceador de carga.]],
    },
    ["dialog.unknown/crossed"] = {
      of = "57e61906",
      text = [[
        Cruzamento com o fim da chamada: {by} enviou BYE no frame {bye} enquanto este {method} do
        frame {request} estava a caminho, e {receiver} já não conhecia a chamada.]],
      fix = [[
        Não há nada errado: a chamada terminou dos dois lados. Se um log ou relatório conta isto
        como erro, faça esse sistema tratar um 481 junto a um BYE como o fim normal de uma chamada.]],
    },
    ["dialog.unknown/failed"] = {
      of = "628a56d7",
      text = [[
        A chamada tinha falhado: o INVITE do frame {invite} terminou com {failure} no frame {final},
        e este {method} no frame {request} não pertence mais a nenhum diálogo.]],
      fix = [[
        Inofensivo se os dois se cruzaram no caminho. Se não, {sender} tem de abandonar a chamada
        quando chega a resposta final: veja no log se ela chegou lá, e por que ele continuou.]],
    },
    ["dialog.unknown/refer"] = {
      of = "6d8927f3",
      text = [[
        A chamada já tinha terminado, mas não a transferência: {by} tinha desligado com BYE no frame
        {bye}, {later} antes deste {method} no frame {request}, que pertence a um REFER e não
        termina com a chamada.]],
      fix = [[
        Inofensivo se a transferência deu certo: só se perdeu o aviso sobre ela. Se {receiver} deve
        saber como terminam as transferências, tem de manter a subscrição do seu REFER depois do BYE
        (RFC 5057), ou só desligar depois do último NOTIFY.]],
    },
    ["dialog.unknown/subscription"] = {
      of = "8d529c06",
      text = [[
        A subscrição já tinha terminado: o NOTIFY de {by} no frame {notify} dizia
        Subscription-State: terminated, e este {method} no frame {request} não pertence a nenhuma.]],
      fix = [[
        Faça {sender} abandonar a subscrição assim que Subscription-State: terminated for enviado ou
        recebido. Se ainda quer os eventos, tem de enviar um novo SUBSCRIBE sem tag no To.]],
    },
    ["dialog.unknown/tags"] = {
      of = "821f7ae6",
      text = [[
        Tags diferentes das da chamada: o {code} do frame {final} tem no To a tag {expected}, mas
        este {method} do frame {request} tem {tag} para essa ponta. O atendimento de outro telefone
        à mesma chamada poderia explicar.]],
      fix = [[
        Descubra onde a tag foi trocada: compare as tags nos logs de {sender} e {receiver}, e
        capture dos dois lados de um SBC entre eles. Depois de um forking, cada telefone que atende
        tem sua própria tag, e o chamador não pode misturá-las.]],
    },
    ["identity.invalid"] = {
      of = "f2fe84da",
      text = "Assinatura recusada com {code}: o Identity do frame {request} diz {said}.",
      fix = "Verifique com quem assina o endereço do certificado, o certificado e o token.",
    },
    ["identity.invalid/436"] = {
      of = "247d7751",
      text = [[
        Certificado não obtido: o verificador não conseguiu nada utilizável no endereço que o
        Identity do frame {request} indica. O cabeçalho diz {said}.]],
      fix = [[
        Busque o endereço de info a partir de fora da rede de quem assina: ele tem de entregar o
        certificado por HTTPS na hora, sem login. Corrija lá o DNS, o firewall, o TLS ou o arquivo.
        No verificador, confira se ele pode abrir conexões para fora.]],
    },
    ["identity.invalid/437"] = {
      of = "26b7e3f4",
      text = [[
        Certificado não aceito: o verificador não suporta o certificado que o Identity do frame
        {request} indica, ou não confia nele. O cabeçalho diz {said}.]],
      fix = [[
        Examine o certificado nesse endereço: emitido por uma autoridade da lista do verificador
        (STI-CA), dentro da validade, com chave e algoritmo conforme alg. No verificador, atualize a
        lista de autoridades.]],
    },
    ["identity.invalid/438"] = {
      of = "e6bb1976",
      text = [[
        Assinatura inválida: o token do Identity no frame {request} não combina com a mensagem, ou o
        verificador não suporta o tipo dele. O cabeçalho diz {said}.]],
      fix = [[
        Decodifique o token e compare orig, dest e iat com From ou P-Asserted-Identity, To e Date
        como chegaram. Assine por último, depois de todas as alterações de números, e não deixe
        nenhum SBC mudar esses cabeçalhos depois. Veja se o verificador conhece este ppt e este alg.]],
    },
    ["identity.invalid/no_info"] = {
      of = "8b5bc5ff",
      text = [[
        Falta o endereço do certificado: um cabeçalho Identity do frame {request} não tem o
        parâmetro info, e por isso o verificador responde {code}. Depois do token ele diz: {said}.]],
      fix = [[
        Faça quem assina incluir info=<https://...>, o endereço do certificado (RFC 8224, seção 4).
        Se ele já inclui, procure o SBC ou o limite de tamanho que corta o cabeçalho no caminho: um
        Identity chega facilmente a mil bytes.]],
    },
    ["identity.missing"] = {
      of = "4a2b1522",
      text = [[
        Sem assinatura: o {method} do frame {request} não tem o cabeçalho Identity, e um verificador
        no caminho o exige. Chamador: {caller}.]],
      fix = [[
        Peça à operadora ou configure o SBC de onde a chamada vem para que a assine (STIR/SHAKEN),
        antes ou depois deste ponto da captura. Se ela já foi assinada antes, capture em cada borda
        até achar o filtro de cabeçalhos, o B2BUA ou o trecho sem SIP que perde o Identity.]],
    },
    ["media.address_family"] = {
      of = "1028168f",
      text = [[
        Mídia {family} recusada: o frame {frame} oferece mídia em {address}, e o SDP da recusa tem o
        endereço {other_family} {other}. Esse lado parece não ter {family}.]],
      fix = [[
        Faça o lado que oferece usar {other_family} também para a mídia, ou oferecer os dois por
        ICE; ou dê {family} ao lado que recusa. Entre duas redes que continuam separadas, um SBC com
        media relay tem de traduzir.]],
    },
    ["media.address_family/signalling"] = {
      of = "c2325b73",
      text = [[
        A causa pode ser mídia {family}: o frame {frame} oferece mídia em {address}, mas a recusa
        veio por {other_family}, de {other}. Nada na resposta diz isso.]],
      fix = [[
        Descubra se o lado que recusa tem {family}. Se não tem, faça o lado que oferece usar
        {other_family} para a mídia, ou um SBC traduzir. Se tem, procure outra causa: codecs,
        criptografia, sintaxe do SDP.]],
    },
    ["media.address_family/warning"] = {
      of = "3ab865f9",
      text = [[
        Tipo de endereço recusado, diz o lado que recusa (Warning {code}): o frame {frame} oferece
        mídia no endereço {family} {address}.]],
      fix = [[
        Ofereça nas linhas c= o tipo de endereço que o lado que recusa tem, em geral a outra versão
        de IP; ou faça um SBC com media relay traduzir. Se ali está um nome de host, tente um
        endereço IP.]],
    },
    ["media.body_type"] = {
      of = "36dc8c7f",
      text = [[
        Tipo de corpo não aceito: o {method} do frame {frame} traz {type}, a resposta só aceita
        {accepted}.]],
      fix = [[
        Faça quem envia usar um tipo aceito, ou nenhum corpo: para DTMF por INFO, passe para
        telephone-event (RFC 4733) no telefone ou tronco. Ou ative o suporte ao tipo no lado que
        responde.]],
    },
    ["media.body_type/encoding"] = {
      of = "6e4ae04a",
      text = [[
        Codificação de corpo não aceita: o {method} do frame {frame} usa {encoding}, a resposta só
        aceita {accepted}.]],
      fix = [[
        Desative em quem envia a compressão de corpos (Content-Encoding) para este destino, ou use
        uma das codificações de Accept-Encoding.]],
    },
    ["media.body_type/multipart"] = {
      of = "04ddc387",
      text = [[
        Tipo de corpo não aceito: o {method} do frame {frame} junta várias partes em um só corpo
        ({type}), a resposta só aceita {accepted}.]],
      fix = [[
        Faça quem envia, ou um SBC no caminho, deixar de acrescentar partes ao lado do SDP: ISUP de
        um tronco SIP-T ou SIP-I, localização, listas de recursos. A opção do tronco costuma ter o
        nome da parte. Ou faça o SBC retirá-las para este destino.]],
    },
    ["media.body_type/plain"] = {
      of = "12c28fdb",
      text = [[
        Codificação de corpo não aceita: o {method} do frame {frame} usa {encoding}, e a resposta
        tem um Accept-Encoding vazio, ou seja, não aceita nenhuma.]],
      fix = "Desative em quem envia a compressão de corpos (Content-Encoding) para este destino.",
    },
    ["media.body_type/unsaid"] = {
      of = "8a024e4d",
      text = [[
        Tipo de corpo recusado: o {method} do frame {frame} traz {type}. A resposta não indica
        nenhum tipo que aceitaria.]],
      fix = [[
        Envie o {method} sem este corpo, ou com um tipo que o lado que responde sabidamente aceita:
        está no manual dele ou na resposta a uma requisição OPTIONS (Accept). O fabricante deveria
        incluir Accept no 415, como pede a RFC 3261, seção 21.4.13.]],
    },
    ["media.body_type/untyped"] = {
      of = "d0850329",
      text = [[
        Corpo sem tipo: o {method} do frame {frame} tem {length} bytes de corpo, mas não tem
        Content-Type.]],
      fix = [[
        Faça quem envia incluir Content-Type, por exemplo application/sdp. Se já inclui, algo no
        caminho retira o cabeçalho: compare os dois lados de cada proxy e SBC.]],
    },
    ["media.early"] = {
      of = "5312c892",
      text = [[
        Early media: o SDP deste {code} abre {type} ({codecs}) com {address} porta {port} antes do
        atendimento. Tons e anúncios podem vir de lá, e não do telefone do próprio chamador.]],
      fix = [[
        Nada a fazer se o chamador os ouve. Se não ouve, veja se chega RTP de {address}, libere-o no
        firewall e no SBC antes do atendimento, e faça o lado do chamador gerar o próprio ringback
        quando não vier RTP.]],
    },
    ["media.early/preconditions"] = {
      of = "9d9fd3b5",
      text = [[
        Preconditions, ainda não é mídia: o SDP deste {code} ({type}, {codecs}) tem linhas a=curr,
        então os dois lados primeiro reservam o que a chamada precisa (RFC 3312). De lá ainda podem
        vir tons.]],
      fix = [[
        Nada a fazer se em seguida o telefone toca. Se não toca, procure o PRACK e o UPDATE que
        confirma a reserva, e o lado que não os envia.]],
    },
    ["media.no_active_stream"] = {
      of = "6cbc3901",
      text = [[
        Nada é oferecido: todos os {count} streams do frame {frame} ({types}) têm porta 0, que os
        desativa.]],
      fix = [[
        Descubra por que o lado que oferece envia porta 0: nenhuma porta RTP livre, mídia desativada
        na configuração, ou um PBX ou SBC no meio que removeu todos os streams porque o filtro dele
        não deixou nenhum codec. Pelo menos uma linha m= precisa de uma porta de verdade.]],
    },
    ["media.no_active_stream/empty"] = {
      of = "b0d58e0c",
      text = "Nada é oferecido: o SDP do frame {frame} não tem linha m=, portanto nenhum stream.",
      fix = [[
        Faça o lado que oferece colocar pelo menos uma linha m= no SDP. Se ele já coloca, um PBX ou
        SBC no caminho a removeu: compare a requisição que entra nele com a que sai, e olhe os
        filtros de codec e de mídia.]],
    },
    ["media.no_active_stream/one"] = {
      of = "6c025c39",
      text = [[
        Nada é oferecido: o único stream do frame {frame} ({types}) tem porta 0, que o desativa.]],
      fix = [[
        Descubra por que o lado que oferece envia porta 0: nenhuma porta RTP livre, mídia desativada
        na configuração, ou um PBX ou SBC no meio que removeu o stream porque o filtro dele não
        deixou nenhum codec. A linha m= precisa de uma porta de verdade.]],
    },
    ["media.no_common_codec"] = {
      of = "4bf2acfd",
      text = [[
        Nenhum codec de {type} em comum: o frame {frame} oferece {offered}, o lado que recusa lista
        {listed}.]],
      fix = [[
        Ative um mesmo codec nos dois lados: acrescente um dos listados à configuração de codecs do
        telefone ou tronco que oferece, ou um dos oferecidos à do lado que recusa. Se nenhum dos
        dois pode mudar, faça o PBX ou SBC do meio transcodificar. Um codec só conta com o mesmo
        clock rate.]],
    },
    ["media.no_common_codec/contradiction"] = {
      of = "b0b8a9ac",
      text = [[
        O Warning 305 alega codecs incompatíveis, mas os dois lados listam {common}: oferta no frame
        {frame}.]],
      fix = [[
        Olhe além do nome do codec: parâmetros (a=fmtp, tempo de pacote), outro stream da mesma
        oferta, como vídeo ou fax, ou criptografia. Desative uma coisa por vez na oferta até ela ser
        aceita; o log do lado que recusa pode dizer qual é.]],
    },
    ["media.no_common_codec/earlier"] = {
      of = "67a31f66",
      text = [[
        Nenhum codec de {type} em comum com o que o outro lado listou antes: o frame {frame} oferece
        {offered}, o SDP dele no frame {earlier} tinha {listed}. Se esse SDP era uma resposta,
        talvez não diga tudo o que esse lado sabe fazer.]],
      fix = [[
        Ao alterar a sessão, mantenha um codec que já está em uso: faça o lado que enviou esta
        oferta incluir um dos listados, ou ative um dos oferecidos no lado que recusa. Procure um
        codec que um PBX ou SBC tire das ofertas posteriores.]],
    },
    ["media.no_common_codec/unseen"] = {
      of = "89457f39",
      text = [[
        Codecs recusados, diz o outro lado (Warning 305). A oferta que ele recusa não está nesta
        captura, ou não está inteira.]],
      fix = [[
        Capture também a requisição, no tamanho completo, e compare os codecs do SDP dela com a
        configuração do lado que recusa. Depois ative um codec comum em um dos dois.]],
    },
    ["media.no_common_codec/warning"] = {
      of = "32fdc579",
      text = [[
        Codecs recusados, diz o outro lado (Warning 305): o frame {frame} oferece {offered} para
        {type}. O que ele aceitaria não se pode saber por esta captura.]],
      fix = [[
        Compare a oferta com a configuração de codecs do lado que recusa, em cada stream, e ative um
        codec comum em um dos lados. Uma requisição OPTIONS a ele pode trazer os codecs em SDP. Se
        as configurações combinam, suspeite de parâmetros de codec (a=fmtp) ou de um segundo stream,
        como vídeo.]],
    },
    ["media.private_address"] = {
      of = "4b6f6eba",
      text = [[
        Endereço de mídia privado {address} ({rfc}) para {type}, enviado do endereço público
        {source}: a mídia de outras redes não chega lá, a não ser que um relay no caminho o
        substitua ou que o outro lado envie para o endereço de onde recebe RTP.]],
      fix = [[
        No lado que enviou este SDP, configure o endereço público para a mídia (endereço externo,
        opção de NAT ou STUN), ou faça o SBC ou proxy retransmitir a mídia (rtpengine). Desative SIP
        ALG no roteador de lá. Em uma VPN que roteia o endereço privado, não há nada errado.]],
    },
    ["media.protocol"] = {
      of = "35d12f98",
      text = [[
        Perfis de transporte diferentes: o frame {frame} oferece {offered} para {type}, o lado que
        recusa lista {listed}.]],
      fix = [[
        Configure o mesmo perfil nos dois lados, nas opções de mídia ou criptografia do tronco ou
        telefone: RTP/AVP é RTP puro, RTP/SAVP é SRTP, e um F no fim acrescenta feedback (RTCP), que
        dispositivos antigos recusam. Ou faça o SBC converter.]],
    },
    ["media.protocol/encrypted"] = {
      of = "b776b18d",
      text = [[
        Mídia criptografada só de um lado: o frame {frame} oferece {offered} para {type}, o lado que
        recusa lista {listed}, sem criptografia.]],
      fix = [[
        Ative SRTP no lado que recusa, ou torne-o opcional na configuração do telefone ou tronco que
        oferece, para que ele ofereça também RTP puro. Se os dois lados têm de ficar como estão, um
        SBC entre eles pode descriptografar.]],
    },
    ["media.protocol/keys"] = {
      of = "5292835f",
      text = [[
        Os dois lados criptografam, de maneiras diferentes: o frame {frame} oferece {offered} para
        {type}, o lado que recusa lista {listed}.]],
      fix = [[
        Escolha uma só maneira para os dois lados. UDP/TLS/RTP/SAVPF obtém as chaves por DTLS, como
        no WebRTC; RTP/SAVP as traz no SDP (a=crypto), como a maioria dos telefones SIP. Para ligar
        navegadores a telefones, faça um SBC ou servidor de mídia converter.]],
    },
    ["media.protocol/plain"] = {
      of = "1897d592",
      text = [[
        Mídia criptografada só de um lado: o frame {frame} oferece {offered} para {type}, sem
        criptografia; o lado que recusa lista {listed}.]],
      fix = [[
        Ative SRTP nas opções de mídia do telefone ou tronco que oferece, ou deixe de exigi-lo no
        lado que recusa. Se os dois lados têm de ficar como estão, um SBC entre eles pode
        criptografar.]],
    },
    ["media.protocol/warning"] = {
      of = "3c1702e8",
      text = [[
        Perfil de transporte recusado, diz o outro lado (Warning 302): o frame {frame} oferece
        {offered} para {type}.]],
      fix = [[
        Compare as opções de criptografia dos dois lados: com S no perfil (SAVP) é SRTP, sem S é RTP
        puro, e talvez o lado que recusa só aceite um dos dois. Deixe os dois iguais, ou faça o SBC
        converter.]],
    },
    ["media.warning"] = {
      of = "e07b17e1",
      text = "Warning {code}, um código não registrado, do qual só vale o texto: {header}.",
      fix = [[
        Leia o texto e procure o código no manual do produto que o cabeçalho indica. Um arquivo
        local pode dar a ele um significado próprio.]],
    },
    ["media.warning/300"] = {
      of = "0d1b987d",
      text = [[
        {name} (Warning 300): um protocolo de rede do SDP, que está nas linhas c= e o=, não está
        disponível lá. Cabeçalho: {header}.]],
      fix = [[
        Confira se c= e o= começam com IN e uma versão de IP que o outro lado tenha. Qualquer outra
        coisa, como ATM, só gateways especiais conhecem.]],
    },
    ["media.warning/301"] = {
      of = "35ed713c",
      text = [[
        {name} (Warning 301): o tipo de endereço do SDP não pode ser usado lá, muitas vezes por ser
        a versão errada de IP. Cabeçalho: {header}.]],
      fix = [[
        Ofereça nas linhas c= a versão de IP que o outro lado tem, ou as duas por ICE. Um SBC com
        media relay pode traduzir.]],
    },
    ["media.warning/302"] = {
      of = "70a5f7ea",
      text = [[
        {name} (Warning 302): um perfil das linhas m=, como RTP/SAVP, não está disponível lá.
        Cabeçalho: {header}.]],
      fix = [[
        Compare as opções de criptografia dos dois lados: SAVP na linha m= é SRTP, AVP é RTP puro.
        Deixe os dois iguais, ou faça o SBC converter.]],
    },
    ["media.warning/303"] = {
      of = "a7d994d2",
      text = [[
        {name} (Warning 303): uma unidade das linhas b= do SDP não foi entendida. Cabeçalho:
        {header}.]],
      fix = [[
        Faça o lado que oferece enviar b=AS ou nenhuma linha b=; são TIAS e as unidades X-
        particulares que os outros não entendem. Um SBC pode remover a linha.]],
    },
    ["media.warning/304"] = {
      of = "a12f31d9",
      text = [[
        {name} (Warning 304): um tipo de mídia oferecido, como video ou image, não está disponível
        lá. Cabeçalho: {header}.]],
      fix = [[
        Desative esse tipo para este destino no lado que oferece, ou ative-o no outro: image é fax
        por T.38, video precisa de um dispositivo ou licença para isso.]],
    },
    ["media.warning/305"] = {
      of = "db928cb1",
      text = [[
        {name} (Warning 305): um codec ou formato oferecido não está disponível lá. Cabeçalho:
        {header}.]],
      fix = [[
        Compare os codecs do SDP da requisição com os do lado que avisa, stream por stream, e ative
        um comum; ou faça o PBX ou SBC transcodificar.]],
    },
    ["media.warning/306"] = {
      of = "13f59b06",
      text = "{name} (Warning 306): uma linha a= do SDP não tem suporte lá. Cabeçalho: {header}.",
      fix = [[
        Um dispositivo deve ignorar atributos que não conhece; por isso, atualize o que avisa. Até
        lá, descubra o atributo, que o texto pode indicar, e desative essa função ou faça o SBC
        remover a linha.]],
    },
    ["media.warning/307"] = {
      of = "aa4d6f01",
      text = [[
        {name} (Warning 307): alguma outra coisa do SDP não foi entendida. Cabeçalho: {header}.]],
      fix = [[
        Leia o SDP da requisição linha por linha: ordem das linhas, espaços no fim das linhas, v=,
        o=, s= ou t= faltando. O texto, ou o log do lado que avisa, pode indicar a linha.]],
    },
    ["media.warning/308"] = {
      of = "44ebf668",
      text = [[
        {name} (Warning 308): nenhum dos idiomas pedidos no SDP é falado lá (RFC 8373). Cabeçalho:
        {header}.]],
      fix = [[
        Olhe a=hlang-send e a=hlang-recv da requisição. Ofereça um idioma que o texto indica, peça a
        chamada de qualquer modo com um * no fim, ou roteie para um atendimento que fale o idioma.]],
    },
    ["media.warning/330"] = {
      of = "348d834f",
      text = "{name} (Warning 330): lá não há multicast. Cabeçalho: {header}.",
      fix = [[
        Ofereça nas linhas c= um endereço comum em vez de um grupo multicast (224.0.0.0 a
        239.255.255.255, ff00::/8), ou ative multicast na rede do outro lado.]],
    },
    ["media.warning/331"] = {
      of = "ca7dc1af",
      text = [[
        {name} (Warning 331): lá não se aceita mídia enviada diretamente, na maioria das vezes por
        causa de um firewall. Cabeçalho: {header}.]],
      fix = [[
        Abra as portas RTP no firewall do lado que avisa, ou envie a mídia por um SBC ou relay que
        ele alcance.]],
    },
    ["media.warning/370"] = {
      of = "af78370c",
      text = [[
        {name} (Warning 370): a mídia precisa de mais largura de banda do que se sabe estar livre.
        Cabeçalho: {header}.]],
      fix = [[
        Ofereça codecs ou uma linha b= com taxa menor, retire o vídeo, ou aumente o limite no
        controle de admissão de chamadas (CAC) do lado que avisa.]],
    },
    ["media.warning/380"] = {
      of = "c57677bb",
      text = [[
        {name} (Warning 380): a chamada foi para uma URI sips, mas sips não pode ser usado lá, por
        exemplo porque o usuário não registrou nenhum Contact sips. Cabeçalho: {header}.]],
      fix = [[
        Ligue para a URI sip do usuário, por TLS se é preciso criptografar; ou faça o telefone
        registrar um Contact sips.]],
    },
    ["media.warning/381"] = {
      of = "e85b85f8",
      text = [[
        {name} (Warning 381): a chamada foi para uma URI sip, mas lá sips é obrigatório, por exemplo
        porque o usuário só registrou um Contact sips. Cabeçalho: {header}.]],
      fix = [[
        Ligue para a URI sips do usuário, com TLS em todos os saltos; ou faça o telefone registrar
        também um Contact sip.]],
    },
    ["media.warning/392"] = {
      of = "e574313e",
      text = [[
        Nota de depuração de um proxy SIP (Warning 392, família SER): como ele viu a requisição. Não
        é sinal de problema. Cabeçalho: {header}.]],
      fix = [[
        Não há nada errado. Para acabar com ela, defina sip_warning=0 na configuração do proxy: a
        nota expõe detalhes internos dele a estranhos.]],
    },
    ["media.warning/399"] = {
      of = "6d42210a",
      text = [[
        Quem enviou acrescenta com suas próprias palavras (Warning 399): {header}. O código não
        significa nada além desse texto.]],
      fix = [[
        Leia o texto: muitas vezes ele diz a verdadeira causa. O cabeçalho também indica o host que
        o acrescentou; o manual ou o log dele explica as palavras.]],
    },
    ["protocol.custom_phrase"] = {
      of = "d0712df5",
      text = [[
        Palavras de quem enviou: "{phrase}" em vez de "{registered}". Muitas vezes elas dizem a
        verdadeira causa.]],
      fix = [[
        Procure essas palavras no manual e no log do produto que enviou a resposta e passe-as, com o
        Call-ID, a quem o opera. O software tem de decidir só pelo código: a reason phrase é para
        pessoas.]],
    },
    ["protocol.custom_phrase/named"] = {
      of = "b3d54d38",
      fix = [[
        Procure essas palavras no manual e no log de {server} e passe-as, com o Call-ID, a quem o
        opera. O software tem de decidir só pelo código: a reason phrase é para pessoas.]],
    },
    ["protocol.custom_phrase/progress"] = {
      of = "1bd2ace6",
      text = "Palavras de quem enviou: \"{phrase}\" em vez de \"{registered}\".",
      fix = [[
        Nada a corrigir: a reason phrase é para pessoas, e o software tem de decidir só pelo código.]],
    },
    ["protocol.missing_header"] = {
      of = "cab472d3",
      text = "{code} incompleto: deveria trazer {missing}, e não traz.",
      fix = [[
        Corrija o software em {server}, ou o SBC ou filtro de cabeçalhos que removeu isso no
        caminho, e avise o fabricante. Até lá, o outro lado só pode adivinhar o que o cabeçalho
        teria dito.]],
    },
    ["protocol.missing_header/Accept"] = {
      of = "5e2e6d92",
      text = [[
        {code} incompleto: não há Accept, Accept-Encoding nem Accept-Language, e o cliente não tem
        como saber que tipo, codificação ou idioma seria entendido.]],
    },
    ["protocol.missing_header/Allow"] = {
      of = "2dc0e398",
      text = "{code} incompleto: não diz em Allow quais métodos o servidor suporta.",
    },
    ["protocol.missing_header/Contact 2xx"] = {
      of = "e9e43d70",
      text = [[
        {code} incompleto: a resposta ao INVITE não tem Contact, e o chamador não sabe para onde
        enviar ACK, BYE e re-INVITE. A chamada pode cair depois de meio minuto ou não terminar.]],
      fix = [[
        Corrija o software em {server}, ou o SBC ou filtro de cabeçalhos que removeu o Contact: todo
        2xx a INVITE tem de trazer um que o chamador alcance (RFC 3261, seção 12.1.1).]],
    },
    ["protocol.missing_header/Contact 3xx"] = {
      of = "4227b983",
      text = [[
        {code} incompleto: um redirecionamento sem Contact não indica destino. O chamador não tem
        para onde ir, e a chamada falha.]],
      fix = [[
        Faça o servidor de redirecionamento em {server} colocar o novo destino no Contact. Se não
        encontrou destino, ele deveria responder 404 ou 480. Se um SBC removeu o cabeçalho, corrija
        isso.]],
    },
    ["protocol.missing_header/Min-Expires"] = {
      of = "0b8a2127",
      text = [[
        {code} incompleto: não diz em Min-Expires quanto o registro ou a subscrição tem de durar no
        mínimo, e o cliente só pode adivinhar.]],
      fix = [[
        Corrija o software em {server}, ou o filtro de cabeçalhos no caminho. Até lá, aumente o
        intervalo (Expires) no cliente, por exemplo para 3600 segundos.]],
    },
    ["protocol.missing_header/Min-SE"] = {
      of = "1212b17a",
      text = [[
        {code} incompleto: não diz em Min-SE qual é o intervalo mínimo da sessão, e o cliente só
        pode adivinhar.]],
      fix = [[
        Corrija o software em {server}, ou o filtro de cabeçalhos no caminho. Até lá, aumente
        Session-Expires no cliente, por exemplo para 1800 segundos.]],
    },
    ["protocol.missing_header/RSeq"] = {
      of = "d6b44607",
      text = [[
        {code} incompleto: quer ser confirmado (Require: 100rel), mas não tem RSeq, e nenhum PRACK
        pode se referir a ele.]],
      fix = [[
        Corrija o software em {server}, ou o SBC que removeu o RSeq (RFC 3262, seção 3). Desativar
        100rel em qualquer um dos lados evita o problema.]],
    },
    ["protocol.missing_header/Require"] = {
      of = "1eeb3888",
      text = [[
        {code} incompleto: não diz em Require qual extensão exige, e o cliente não pode oferecê-la.]],
    },
    ["protocol.missing_header/Unsupported"] = {
      of = "8d56175b",
      text = [[
        {code} incompleto: não diz em Unsupported qual extensão recusa, e o cliente não pode tentar
        sem ela.]],
      fix = [[
        Corrija o software em {server}, ou o filtro de cabeçalhos no caminho. Até lá, olhe Require e
        Proxy-Require da requisição: uma das option tags dali foi recusada.]],
    },
    ["protocol.unregistered_code"] = {
      of = "19740b4c",
      text = [[
        O código {code} "{phrase}" não é registrado: um cliente que não o conhece o trata como {as}
        {as_phrase} (RFC 3261, seção 8.1.3.2).]],
      fix = [[
        Procure o código no manual do produto que o enviou ({server}). Mande mapeá-lo para um código
        registrado na borda, ou acrescente o significado ao seu arquivo local, para que da próxima
        vez ele seja explicado aqui.]],
    },
    ["protocol.unregistered_code/bare"] = {
      of = "47490839",
      text = [[
        O código {code} não é registrado: um cliente que não o conhece o trata como {as} {as_phrase}
        (RFC 3261, seção 8.1.3.2).]],
    },
    ["protocol.unregistered_code/no_class"] = {
      of = "27255564",
      text = [[
        O código {code} não é de nenhuma classe: o SIP vai de 100 a 699, e nenhum cliente sabe se
        isto é um sucesso ou uma falha.]],
      fix = [[
        Corrija o produto que o enviou ({server}), ou mande mapeá-lo para um código registrado na
        borda.]],
    },
    ["protocol.unregistered_code/obsolete"] = {
      of = "b079a4bf",
      text = [[
        O código {code} não é mais registrado: existia na RFC 2543, e a RFC 3261 o eliminou. A
        maioria dos clientes o trata como {as} {as_phrase}.]],
      fix = [[
        Atualize o produto que o enviou ({server}), ou mande mapeá-lo para um código registrado na
        borda.]],
    },
    ["route.address_incomplete"] = {
      of = "c8b5698e",
      text = [[
        Número incompleto: {server} não consegue rotear {who} (dígitos: {digits}; Request-URI do
        frame {request}).]],
      fix = [[
        Compare com um número que funciona: falta o código de área ou do país, um prefixo foi
        retirado uma vez a mais, ou um timer de discagem disparou antes de o usuário terminar.
        Corrija o dialplan do PBX do chamador. Onde os gateways discam dígito a dígito (overlap),
        isto é normal até o último.]],
    },
    ["route.address_incomplete/no_digits"] = {
      of = "3f85a670",
      text = [[
        Número incompleto: {server} não consegue rotear {who}, que não tem nenhum dígito
        (Request-URI do frame {request}).]],
      fix = [[
        {server} roteia por número: envie o número de telefone no lugar do nome, ou roteie as
        chamadas por nome para outro servidor. Verifique a variável do dialplan ou a entrada da
        agenda que preencheu a parte do usuário.]],
    },
    ["route.address_incomplete/no_user"] = {
      of = "13a38100",
      text = "Número incompleto: não há nenhum no Request-URI do frame {request}, só {who}.",
      fix = [[
        Veja por que quem envia deixa vazia a parte do usuário: uma variável do dialplan sem valor,
        ou um modelo de tronco sem lugar para o número.]],
    },
    ["route.loop"] = {
      of = "c7e94d8f",
      text = [[
        Loop de roteamento: {hop} aparece {times} vezes na lista Via do frame {request}, que tem
        {count} entradas ({path}).]],
      fix = [[
        Compare o Request-URI cada vez que a requisição sai de {hop}: se ele se repete, é um loop.
        Corrija ali a rota, o alias ou o desvio de chamadas que a manda de volta; muitas vezes são
        dois sistemas, e cada um acha que o número mora no outro. Um Max-Forwards maior só prolonga
        as voltas.]],
    },
    ["route.loop/first_hop"] = {
      of = "fefb9af5",
      text = [[
        Enviado com Max-Forwards 0: o {method} do frame {request} não podia ser encaminhado. A lista
        Via não mostra loop; {client} o enviou assim, para testar só este salto, ou como um B2BUA
        que tinha esgotado a contagem.]],
      fix = [[
        Se {client} só está sondando {server}, está tudo bem: qualquer resposta mostra que está
        vivo. Se a requisição devia ir adiante, faça {client} começar com Max-Forwards 70; se é um
        SBC ou PBX, veja o que chega do outro lado dele, porque o loop pode estar lá.]],
    },
    ["route.loop/hops"] = {
      of = "0d49fdb4",
      text = [[
        Saltos demais: o Max-Forwards chegou a 0 no {method} do frame {request}, depois de {count}
        entradas Via ({path}). Nenhum host aparece ali duas vezes com a mesma porta; um loop teria de
        passar por um B2BUA.]],
      fix = [[
        Verifique se o número vai e volta entre PBX, SBC e operadora, ou se os usuários o desviam em
        círculo. Se o caminho é apenas longo, faça quem envia começar com Max-Forwards 70, e não
        deixe um SBC copiar um valor pequeno para o outro lado.]],
    },
    ["route.loop/twice"] = {
      of = "8fd8c225",
      text = [[
        Saltos demais: o Max-Forwards se esgotou, e {hop} aparece duas vezes na lista Via do frame
        {request}, que tem {count} entradas ({path}). Com a mesma Request-URI nas duas vezes é um
        loop; com outra, talvez só um desvio.]],
      fix = [[
        Compare a Request-URI cada vez que a requisição sai de {hop}. A mesma de novo é um loop:
        corrija ali a rota, o alias ou o desvio de chamadas que a devolve. Outra é uma espiral, como
        fazem os desvios e os servidores de aplicação: nesse caso, faça o remetente começar com Max-
        Forwards 70.]],
    },
    ["route.not_registered"] = {
      of = "7405b519",
      text = [[
        Não registrado: o frame {registration} deixou {who} sem nenhum registro, {ago} antes do
        {method} do frame {request}. Um registro feito onde não houve captura não apareceria.]],
      fix = [[
        Descubra por que o telefone cancelou o registro: reinício, conta alterada, troca de rede, ou
        um segundo telefone que apaga todos os contatos (Contact: *). Faça-o se registrar de novo, e
        dê a {server} um destino para usuários ausentes, como o correio de voz.]],
    },
    ["route.not_registered/expired"] = {
      of = "63a4bc76",
      text = [[
        Não registrado: o registro de {who} no frame {registration} valia por {lasted} e expirou
        {ago} antes do {method} do frame {request}. Uma renovação que não foi capturada não
        apareceria.]],
      fix = [[
        Veja por que o telefone não o renovou: desligado, rede ou senha trocada, ou o REGISTER dele
        não chega mais a {server}. Um intervalo menor, ou keep-alives através de um NAT, revela a
        perda mais cedo; enquanto isso, o correio de voz recebe as chamadas.]],
    },
    ["route.redirect"] = {
      of = "3dd096a6",
      text = [[
        Redirecionamento para {count} destinos, o melhor primeiro: {targets}. O {method} precisa ser
        enviado de novo para lá; {server} não participa mais.]],
      fix = [[
        Faça {client} seguir redirecionamentos (uma opção do peer, do tronco ou da rota), e confira
        se consegue resolver e alcançar cada um destes endereços e se tem permissão para chamá-los.
        Um endereço que nunca funciona deve sair da lista de {server}, ou receber um q menor.]],
    },
    ["route.redirect/one"] = {
      of = "8080383b",
      text = [[
        Redirecionamento para {targets}: o {method} precisa ser enviado de novo para lá; {server}
        não participa mais.]],
      fix = [[
        Faça {client} seguir redirecionamentos (uma opção do peer, do tronco ou da rota), e confira
        se consegue resolver e alcançar este endereço e se tem permissão para chamá-lo. Se a chamada
        não deveria ir para lá, olhe o desvio do usuário ou os dados de roteamento de {server}.]],
    },
    ["route.redirect/same"] = {
      of = "c740f7fe",
      text = [[
        Redirecionamento para o mesmo endereço: {targets} é exatamente o que o {method} do frame
        {request} pediu. Quem o seguir sem mudar nada anda em círculo.]],
      fix = [[
        Corrija o destino que {server} informa para este usuário ou número. Se é o mesmo endereço
        por outro caminho, o Contact tem de dizer isso, com um transport, uma porta ou maddr.]],
    },
    ["route.unknown_user"] = {
      of = "b349a7f5",
      text = "Desconhecido lá: {server} não tem ninguém para {who} ({place} do frame {request}).",
      fix = [[
        Procure o usuário em {server}: a grafia, o domínio, e se a conta ou o ramal existe e está
        ativo. Se a requisição nem deveria chegar lá, corrija a rota ou o dialplan que a envia para
        esse servidor.]],
    },
    ["route.unknown_user/address"] = {
      of = "4e5038fa",
      text = [[
        Desconhecido lá: {server} não tem ninguém para {who} ({place} do frame {request}). O host é
        um endereço IP, não um domínio; um servidor que procura usuários por domínio assim não
        encontra nenhum.]],
      fix = [[
        Coloque o domínio SIP na conta, no dialplan ou na configuração do tronco do chamador no
        lugar de {host}, ou inclua {host} nos domínios (aliases) que {server} considera seus. Se já
        é assim, falta o usuário.]],
    },
    ["route.unknown_user/blanks"] = {
      of = "55a3e6e7",
      text = [[
        Desconhecido lá: {server} não tem ninguém para {who} ({place} do frame {request}). O número
        contém espaços ou pontuação, e muitos servidores o comparam como está escrito.]],
      fix = [[
        Envie só dígitos, com + na frente se o número é internacional. Limpe a entrada na agenda ou
        na origem do click-to-dial, ou faça o PBX ou SBC retirar esses caracteres antes de rotear a
        chamada.]],
    },
    ["route.unknown_user/domain"] = {
      of = "174c161c",
      text = [[
        Não é atendido lá: {server} não conhece {who}, e o endereço pedido não tem usuário ({place}
        do frame {request}).]],
      fix = [[
        Se a chamada era para uma pessoa, a parte do usuário se perdeu: olhe o dialplan ou o
        endereço em quem envia. Se era para o próprio servidor (OPTIONS, REGISTER), inclua {who} nos
        domínios que {server} considera seus, ou corrija o domínio na conta.]],
    },
    ["route.unknown_user/gone"] = {
      of = "cbf6e1f5",
      text = [[
        Não existe mais: {server} diz que {who} estava lá e já não está, e não conhece o novo
        endereço ({place} do frame {request}).]],
      fix = [[
        Remova ou substitua a entrada em agendas, discagens rápidas e rotas, e peça o novo número ao
        usuário ou à operadora. Se ele foi portado ou mudou de servidor, corrija os dados de
        roteamento de {server}.]],
    },
    ["route.unknown_user/inside"] = {
      of = "7a662fa2",
      text = [[
        Desconhecido dentro de um diálogo: {server} não tem ninguém para {who} ({place} do frame
        {request}); o {method} traz as tags das duas pontas.]],
      fix = [[
        Uma requisição assim vai para o Contact que a outra ponta informou. Veja se {who} estava
        nele e ainda existe, se todos os cabeçalhos Route estão lá e se {server} é o caminho até
        ele: um sistema reiniciado, um Contact alterado por um SBC ou NAT, ou um Route perdido
        acabam assim.]],
    },
    ["route.unknown_user/letters"] = {
      of = "f49aec15",
      text = [[
        Desconhecido lá: {server} não tem ninguém para {who} ({place} do frame {request}). Se isso
        deveria ser um número, ele contém letras.]],
      fix = [[
        Descubra de onde vêm as letras: um número com palavra (vanity), um ramal ou uma anotação
        digitada depois do número, ou uma variável do dialplan que não foi substituída. Envie só
        dígitos. Se é um nome, confira a grafia e a conta em {server}.]],
    },
    ["route.unknown_user/no_plus"] = {
      of = "1b2ba2b5",
      text = [[
        Desconhecido lá: {server} não tem ninguém para {who} ({place} do frame {request}). O número
        não tem +; talvez não esteja no formato que o servidor procura.]],
      fix = [[
        Envie o número como {server} espera: as operadoras em geral querem + e código do país
        (E.164), sem o 0 inicial. Isso se acerta no dialplan ou na regra de reescrita de números do
        PBX ou SBC para este tronco. Se o formato está certo, o número não existe lá ou falta a rota
        dele.]],
    },
    ["route.unknown_user/relayed"] = {
      of = "65447702",
      text = [[
        Desconhecido mais adiante: o {code} para {who} ({place} do frame {request}) é o de {origin}
        no frame {answer}; {server} apenas o repassou.]],
      fix = [[
        Deixe {server} de lado e leia o frame {answer}: a requisição dele mostra o que foi pedido a
        {origin}. Se estiver errado, corrija a rota ou a reescrita de números de {server}; se
        estiver certo, procure o usuário em {origin}.]],
    },
    ["route.unknown_user/short"] = {
      of = "d35efa1d",
      text = [[
        Desconhecido lá: {server} não tem ninguém para {who} ({place} do frame {request}). O número
        é curto (dígitos: {digits}): um ramal, um número de serviço, ou um número que perdeu o
        prefixo.]],
      fix = [[
        Se é um ramal: confira se ele existe em {server}, e se a chamada deveria ir para lá e não
        sair por um tronco. Se é um número completo: veja que regra do dialplan o corta, ou se o
        usuário tem de discar mais dígitos.]],
    },
    ["server.gateway"] = {
      of = "764d1729",
      text = [[
        Falha de gateway {code}: {hop} não conseguiu levar a requisição do frame {request} até
        {target}.]],
      fix = [[
        Leia o log de {address} para este Call-ID: que próximo salto, nome DNS ou banco de dados foi
        consultado, e o que voltou. Depois capture entre ele e esse próximo salto. Verifique ali
        endereço, porta, transporte e firewall, e enquanto isso use outra rota.]],
    },
    ["server.gateway/502"] = {
      of = "be8cd28e",
      text = [[
        Resposta ruim por trás de {hop}: ele, ou um sistema por trás dele, não pôde usar o que o
        próximo salto em direção a {target} respondeu (requisição no frame {request}).]],
    },
    ["server.gateway/502_relayed"] = {
      of = "7d7fa90e",
      text = [[
        Resposta ruim mais adiante: {address} só repassou o 502 que {origin} enviou no frame
        {answer} para {target}.]],
      fix = [[
        Deixe {address} de lado e vá a {origin}: leia o log dele para este Call-ID, e capture entre
        ele e o próximo salto dele. Enquanto isso, use outra rota para {target}.]],
    },
    ["server.gateway/502_routed"] = {
      of = "8eb9740d",
      text = [[
        Resposta ruim por trás de {hop}: ele, ou um sistema por trás dele, não pôde usar o que o
        próximo salto em direção a {target}, pelo Route {route}, respondeu (requisição no frame
        {request}).]],
    },
    ["server.gateway/502_sent"] = {
      of = "23338122",
      text = [[
        Resposta ruim de {next}, ao que parece: {hop} encaminhou para lá, no frame {sent}, a
        requisição destinada a {target} e não recebeu nenhum 502 de volta; portanto gerou este por
        conta própria.]],
      fix = [[
        Veja o que {next} respondeu ao frame {sent}: uma resposta malformada, ou uma que {address}
        não consegue mapear. Se nada chegou, verifique endereço, porta, transporte e firewall entre
        os dois. O log de {address} para este Call-ID diz o que não lhe agradou.]],
    },
    ["server.gateway/504"] = {
      of = "e8f917ee",
      text = [[
        Sem resposta por trás de {hop}: ele, ou um sistema por trás dele, esperou em vão pelo
        próximo salto ou por um servidor que consultou a caminho de {target} (requisição no frame
        {request}).]],
    },
    ["server.gateway/504_relayed"] = {
      of = "6dd94a18",
      text = [[
        Sem resposta mais adiante: {address} só repassou o 504 que {origin} enviou no frame {answer}
        para {target}.]],
      fix = [[
        Deixe {address} de lado e vá a {origin}: leia o log dele para este Call-ID, e capture entre
        ele e o próximo salto dele. Enquanto isso, use outra rota para {target}.]],
    },
    ["server.gateway/504_routed"] = {
      of = "c3c4306a",
      text = [[
        Sem resposta por trás de {hop}: ele, ou um sistema por trás dele, esperou em vão pelo
        próximo salto em direção a {target}, pelo Route {route}, ou por um servidor que consultou
        (requisição no frame {request}).]],
    },
    ["server.gateway/504_sent"] = {
      of = "5a8f9af5",
      text = [[
        Sem resposta a tempo de {next}, ao que parece: {hop} encaminhou para lá, no frame {sent}, a
        requisição destinada a {target} e não recebeu nenhum 504 de volta; portanto gerou este por
        conta própria.]],
      fix = [[
        Veja se o frame {sent} chegou a {next}: endereço, porta, transporte, firewall, e se as
        respostas encontram o caminho de volta. Se {next} respondeu, {address} esperava outra coisa,
        como DNS ou um banco de dados: o log dele para este Call-ID diz o quê.]],
    },
    ["server.identity"] = {
      of = "ffc15810",
      text = [[
        {code} {phrase} vem de {sender} ({header}: {software}) ou de um sistema por trás que não foi
        capturado. Saltos Via de volta até quem fez a requisição: {hops}.]],
      fix = [[
        Comece pelo log de {sender}, por Call-ID. Se é um proxy ou SBC e lá não há causa, capture do
        outro lado dele: a primeira resposta com este código é a que se deve explicar.]],
    },
    ["server.identity/nameless"] = {
      of = "1acaf52d",
      text = [[
        {code} {phrase} vem de {sender}, que não informa o software, ou de um sistema por trás que
        não foi capturado. Saltos Via de volta até quem fez a requisição: {hops}.]],
    },
    ["server.identity/own"] = {
      of = "c270d723",
      text = [[
        {code} {phrase} parece ter sido gerado em {sender} mesmo ({header}: {software}). A
        requisição seguiu dali para {next} no frame {sent}, e nenhum {code} de lá foi capturado.
        Saltos Via de volta até quem fez a requisição: {hops}.]],
      fix = [[
        Veja no log de {sender}, por Call-ID, por que ele respondeu no lugar de {next}. Causas
        comuns são um timer, uma regra de failover, ou uma regra que troca códigos. Se ele tem um
        lado que não foi capturado, o código pode vir de lá.]],
    },
    ["server.identity/own_nameless"] = {
      of = "b969e2e2",
      text = [[
        {code} {phrase} parece ter sido gerado em {sender} mesmo. A requisição seguiu dali para
        {next} no frame {sent}, e nenhum {code} de lá foi capturado. Saltos Via de volta até quem
        fez a requisição: {hops}.]],
      fix = [[
        Veja no log de {sender}, por Call-ID, por que ele respondeu no lugar de {next}. Causas
        comuns são um timer, uma regra de failover, ou uma regra que troca códigos. Se ele tem um
        lado que não foi capturado, o código pode vir de lá.]],
    },
    ["server.identity/relayed"] = {
      of = "3c7d5672",
      text = [[
        {code} {phrase} só foi repassado por {sender}: o mesmo código veio de {origin} no frame
        {answer}. Saltos Via de volta até quem fez a requisição: {hops}.]],
      fix = [[
        Deixe {sender} de lado e vá a {origin}: o log dele, ou uma captura por trás, tem a causa. O
        frame {answer} é a resposta a ler.]],
    },
    ["server.overload"] = {
      of = "21d9b757",
      text = [[
        Servidor sobrecarregado ou com defeito: {count} falhas (500 ou 503) de {server} em {span},
        cerca de {rate} por segundo.]],
      fix = [[
        Olhe primeiro {address}: carga, sessões, licenças, banco de dados, e o log destes segundos.
        Em um tronco, compare com os canais e as chamadas por segundo contratados. Faça os clientes
        usarem um segundo servidor e esperarem mais depois de cada falha, porque tentativas rápidas
        mantêm viva a sobrecarga.]],
    },
    ["server.overload/both"] = {
      of = "1416d230",
      text = [[
        Servidor sobrecarregado: {count} falhas (500 ou 503) de {server} em {span}, cerca de {rate}
        por segundo, e Retry-After pede uma pausa de {pause}.]],
      fix = [[
        Deixe {address} em paz por {pause} e enquanto isso envie a outro servidor: clientes que
        ignoram Retry-After mantêm viva a sobrecarga. Depois olhe a carga, as sessões e as licenças
        dele; em um tronco, compare com os canais e as chamadas por segundo contratados.]],
    },
    ["server.overload/pause"] = {
      of = "5b5bb7ef",
      text = [[
        O servidor quer uma pausa: {server} pede que não venham requisições durante {pause}, com
        Retry-After neste {code}.]],
      fix = [[
        Deixe {address} em paz por {pause} e enquanto isso envie a outro servidor: registros SRV, um
        segundo tronco ou rota. Veja no servidor, ou pergunte a quem o opera, que limite foi
        atingido ou se há manutenção, e aumente o limite ou distribua a carga.]],
    },
    ["timer.interval_too_brief"] = {
      of = "8a17beea",
      text = [[
        Tempo curto demais: o {method} do frame {request} pede {asked} s ({said}), e {server} não
        concede nada abaixo de {minimum} s (Min-Expires).]],
      fix = [[
        Configure o intervalo de registro ou de subscrição de {client} para {minimum} s ou mais, ou
        reduza o mínimo em {server}. A maioria dos clientes repete sozinha a requisição com o valor
        de Min-Expires. Um cliente que se registra com frequência só para manter o NAT aberto
        deveria enviar keep-alives.]],
    },
    ["timer.no_answer"] = {
      of = "ae87811d",
      text = [[
        Nenhuma resposta: o {method} do frame {request} foi enviado {times} vezes em {elapsed} para
        {place} por {transport}, e até agora nada voltou.]],
      fix = [[
        Confira se {place} é o endereço certo e se há SIP escutando ali em {transport}; depois os
        firewalls, e se o outro lado descarta {client} por não o conhecer. Se ele responde, as
        respostas se perdem: compare o Via do topo com o endereço de origem real e ative rport. Uma
        captura de um só sentido mostra a mesma coisa.]],
    },
    ["timer.no_answer/late"] = {
      of = "0c13d4d3",
      text = [[
        Resposta atrasada: o {method} do frame {request} foi enviado {times} vezes em {elapsed} para
        {place} por {transport} até vir uma resposta, {code} no frame {answer}, {waited} depois do
        primeiro envio.]],
      fix = [[
        Descubra onde o tempo se perdeu: capture em {place}. Se a primeira cópia chegou lá tarde ou
        não chegou, pacotes se perdem no caminho. Se chegou logo, o lento é o servidor ou o que ele
        consulta (DNS, banco de dados, próximo salto); um 100 imediato acabaria com as cópias de um
        INVITE.]],
    },
    ["timer.retry_after"] = {
      of = "3978e973",
      text = "Tente de novo em {wait}, não antes de {at}: {server} enviou Retry-After: {said}.",
      fix = [[
        Faça o cliente esperar esse tempo antes de voltar a {server}, ou recorrer logo a outro
        servidor. Depois de 500 ou 503, é o servidor que se deve examinar, a carga e o log dele;
        depois de 480, 486, 600 ou 603, o tempo diz quando o destinatário espera poder atender.]],
    },
    ["timer.retry_after/change"] = {
      of = "8ced7ffa",
      text = [[
        Tente de novo em {wait}, não antes de {at}: {server} enviou Retry-After: {said} para decidir
        qual mudança do diálogo vem primeiro. Provavelmente ainda tratava outro {method}.]],
      fix = [[
        Nada a corrigir se o {method} voltar depois desse tempo e passar. Se esse 500 for frequente,
        faça {client} esperar a resposta a uma mudança da chamada antes de enviar a próxima.]],
    },
    ["timer.retry_after/now"] = {
      of = "a109eb9f",
      text = "Tente de novo imediatamente: {server} enviou Retry-After: {said}.",
      fix = [[
        O cliente pode repetir a requisição sem pausa. Se a mesma falha volta toda vez, uma espera
        de 0 s só aumenta a carga: faça {server} enviar um valor que diga quando vai estar pronto.]],
    },
    ["timer.retry_after/window"] = {
      of = "58611f6c",
      text = [[
        Tente de novo em {wait}, não antes de {at}, e dentro de {window} a partir daí: {server}
        enviou Retry-After: {said}.]],
    },
    ["timer.session_too_small"] = {
      of = "4613e1f2",
      text = [[
        Session timer curto demais: o {method} do frame {request} pede {asked} s em Session-Expires,
        e {server} aceita {minimum} s ou mais (Min-SE).]],
      fix = [[
        Aumente o session timer para {minimum} s ou mais na configuração do telefone, PBX ou tronco
        de {client}, ou reduza o mínimo em {server}. Um cliente que conhece a RFC 4028 repete
        sozinho a requisição com o valor maior: se os próximos frames mostram isso, não há nada a
        fazer.]],
    },
    ["timer.slow"] = {
      of = "27859c6f",
      text = [[
        Primeira resposta atrasada: veio {elapsed} depois do {method} do frame {request}, que até
        então tinha sido enviado {times} vezes. Ou {server} demorou, ou pacotes se perderam no
        caminho.]],
      fix = [[
        Cada cópia aumenta a carga. Em {server}, olhe o processador e as consultas que seguram uma
        requisição: DNS, banco de dados, ENUM, autenticação; para INVITE, faça-o enviar 100
        primeiro. Se {server} é rápido, pacotes se perdem entre {server} e {client}: capture dos
        dois lados.]],
    },
    ["timer.timeout"] = {
      of = "a7840f76",
      text = [[
        Ninguém respondeu mais adiante: {server} desistiu {elapsed} depois do {method} do frame
        {request}; uma transação SIP vive 32 s (64*T1). Algo por trás dele ficou em silêncio, ou
        tocou sem avisar.]],
      fix = [[
        Capture do outro lado de {server}: a requisição sai, para que endereço, e volta alguma
        coisa? Depois verifique DNS, roteamento, firewall e o próximo salto em si. Se {server} tem
        um segundo destino, faça-o passar para esse depois de poucos segundos (timer B ou F, no
        Kamailio fr_timer) em vez de 32.]],
    },
    ["timer.timeout/sent"] = {
      of = "cb3af343",
      text = [[
        Sem resposta adiante: {server} desistiu {elapsed} depois do {method} do frame {request}. Ele
        o tinha repassado a {next} no frame {sent}, e de lá não voltou nada além de, no máximo, um
        100.]],
      fix = [[
        Veja se o frame {sent} chega a {next}: DNS, roteamento, firewall e o próprio {next}, no log
        dele ou numa captura lá. Se ele responde, as respostas não acham o caminho de volta. Se
        {server} tem um segundo próximo salto, faça-o passar para ele depois de poucos segundos
        (timer B ou F, fr_timer no Kamailio) em vez de 32.]],
    },
    ["timer.timeout/trying"] = {
      of = "71400e14",
      text = [[
        Ninguém respondeu mais adiante: {server} desistiu {elapsed} depois do {method} do frame
        {request}. A requisição chegou lá, como mostra o 100 do frame {trying}; quem foi consultado
        em seguida ficou em silêncio, ou tocou sem avisar.]],
    },
    ["user.busy"] = {
      of = "950768b3",
      text = [[
        Ocupado: um dispositivo do destinatário diz isso {after} depois da requisição, e a captura
        não mostra 180 antes.]],
      fix = [[
        Uma linha ocupada não pede correção. Se o telefone estava livre, verifique o não perturbe, a
        chamada em espera, o limite de chamadas da conta e as chamadas presas no PBX; em um tronco,
        o limite de canais. Com desvio em caso de ocupado, quem liga chega ao correio de voz ou a um
        colega.]],
    },
    ["user.busy/everywhere"] = {
      of = "9fb4a7da",
      text = [[
        Ocupado em toda parte: este 600, {after} depois da requisição, fala pelo destinatário como
        um todo; nenhum outro telefone ou correio de voz deve ser tentado.]],
      fix = [[
        Se outros telefones ou o correio de voz deveriam receber a chamada, encontre o dispositivo
        que envia 600, por User-Agent ou Server, e configure o código de ocupado dele para 486, ou
        mapeie-o no proxy. Se não, nada a corrigir.]],
    },
    ["user.busy/everywhere_rang"] = {
      of = "5b3d7c57",
      text = [[
        Ocupado em toda parte depois de tocar por {rang} (180 no frame {ringing}): este 600 fala
        pelo destinatário como um todo; nenhum outro telefone ou correio de voz deve ser tentado.]],
      fix = [[
        Se outros telefones ou o correio de voz deveriam receber a chamada, encontre o dispositivo
        que envia 600, por User-Agent ou Server, e configure o código de rejeição dele para 486, ou
        mapeie-o no proxy. Se não, nada a corrigir.]],
    },
    ["user.busy/rang"] = {
      of = "27baa86e",
      text = [[
        Ocupado depois de tocar por {rang} (180 no frame {ringing}): um dispositivo do destinatário
        recusou a chamada, como fazem os telefones quando alguém aperta a tecla de rejeitar. Se
        vários foram chamados, pode ter sido outro que tocou.]],
      fix = [[
        Se alguém rejeitou a chamada, está tudo bem. Se não, encontre o dispositivo que enviou o
        486, por User-Agent, Contact ou tag do To, e veja por que mudou de ideia: uma segunda
        chamada, um limite, ou o não perturbe ativado nesse meio-tempo.]],
    },
    ["user.declined"] = {
      of = "4d583426",
      text = [[
        Rejeitada em nome do destinatário com 603. A requisição não foi capturada, e não se pode
        dizer se quem decidiu foi uma pessoa ou uma regra.]],
      fix = [[
        No lado do destinatário, olhe a lista de chamadas, o não perturbe e as listas de bloqueio do
        telefone e do PBX. Se um telefone faz um grupo inteiro parar de tocar, mude o código de
        rejeição dele de 603 para 486.]],
    },
    ["user.declined/analytics"] = {
      of = "cfb83f6f",
      text = [[
        Bloqueada por análise de chamadas (analytics): com 608 uma máquina na rede, não o
        destinatário, recusou esta chamada, e não indica contato para reclamações.]],
      fix = [[
        Peça à sua operadora que descubra quem enviou o 608, por Via, Server e um trace dela, com
        Call-ID, números e horário. Depois assine as chamadas com full attestation, exiba números
        que são seus e registre-os nos provedores de analytics.]],
    },
    ["user.declined/analytics_card"] = {
      of = "57a377d4",
      text = [[
        Bloqueada por análise de chamadas (analytics): com 608 uma máquina na rede, não o
        destinatário, recusou esta chamada. Contato para reclamações: {card}]],
      fix = [[
        Busque esse cartão de contato, verifique a assinatura dele, e reclame junto à operadora que
        ele indica, com Call-ID, números e horário. Depois assine as chamadas com full attestation,
        exiba números que são seus e registre-os nos provedores de analytics.]],
    },
    ["user.declined/at_once"] = {
      of = "702c4483",
      text = [[
        Rejeitada {after} depois da requisição do frame {request}, e a captura não mostra 180 antes:
        pode ter sido o não perturbe, uma lista de bloqueio ou um filtro, e não uma pessoa.]],
      fix = [[
        No lado do destinatário, olhe o não perturbe e as listas de bloqueio do telefone, do PBX e
        do provedor. Se o mesmo número é recusado em toda parte, é provável um filtro da rede:
        pergunte à operadora do destinatário. Se um telefone faz um grupo inteiro parar de tocar,
        mude o código de rejeição dele para 486.]],
    },
    ["user.declined/blocked"] = {
      of = "6c229ca7",
      text = "Bloqueada por uma rede, não rejeitada pelo destinatário: o 603 diz \"{said}\".",
      fix = [[
        Reclame junto à rede que bloqueou: o texto do Reason pode trazer url, tel ou email. Tenha à
        mão Call-ID, números e horário. Depois verifique o caller ID exibido, a attestation dele, e
        como os provedores de analytics classificam os seus números. Sem um contato, peça à sua
        operadora que descubra quem bloqueou.]],
    },
    ["user.declined/rang"] = {
      of = "25fbd5d1",
      text = [[
        Rejeitada pela pessoa, ao que parece: o 603 veio depois de tocar por {after} (180 no frame
        {ringing}).]],
      fix = [[
        A decisão do destinatário não pede correção. Se ninguém apertou rejeitar, olhe apps de
        filtro e regras no telefone. Se isso faz um grupo inteiro parar de tocar, mude o código de
        rejeição do telefone de 603 para 486.]],
    },
    ["user.declined/request"] = {
      of = "411ae669",
      text = [[
        {method} rejeitado: {sender} não faz o que ele pede. Isso não termina nenhuma chamada, e não
        precisa ter sido uma pessoa quem decidiu.]],
      fix = [[
        Olhe as configurações e o log de {sender}. Para REFER: se ali são permitidas transferências,
        e para esse destino, e se a chamada em questão ainda existe. Para INVITE: ele devia mudar a
        chamada, portanto se {sender} aceita tal mudança, como para fax, vídeo ou espera. Para
        SUBSCRIBE: se quem pede pode observar.]],
    },
    ["user.declined/unwanted"] = {
      of = "0fe4d87d",
      text = [[
        Rejeitada como indesejada: com 607 o destinatário, ou um dispositivo em nome dele, marcou
        este chamador como incômodo.]],
      fix = [[
        Pare de ligar para essa pessoa: cada tentativa pode prejudicar a reputação do seu número. Se
        a chamada era legítima, verifique o consentimento, quantas vezes cada número é tentado, e o
        nome e o número exibidos. Um engano só pode ser desfeito pelo destinatário ou pela operadora
        dele.]],
    },
  },

  guides = {
    ["auth.algorithm"] = {
      of = "a4f6b6b8",
      symptoms = [[
        As credenciais usam um algoritmo que o desafio não lista, ou o servidor não oferece MD5 e o
        cliente não envia nada. O registro falha logo depois de uma atualização ou de um hardening.]],
      causes = [[
        Em geral, o servidor passou para SHA-256 (RFC 8760), e os telefones mais antigos só conhecem
        MD5. Ou o cliente ignora o parâmetro algorithm e usa MD5, que é o padrão.]],
      checks = {
        "Compare o algorithm de WWW-Authenticate ou Proxy-Authenticate com o das credenciais.",
        "Veja no manual do cliente que algoritmos ele conhece, e atualize-o.",
        [[
          Faça o servidor enviar um desafio para cada algoritmo, o mais forte primeiro e MD5 por
          último, para os clientes antigos.]],
        "Confira se o servidor guarda um hash (HA1) para cada algoritmo que oferece.",
      },
    },
    ["auth.challenge"] = {
      of = "1576a628",
      symptoms = [[
        Uma requisição sem credenciais recebe 401 ou 407, e em seguida vem a mesma requisição com
        Authorization ou Proxy-Authorization. Os usuários não percebem nada.]],
      causes = [[
        Não há nada errado: a autenticação digest começa assim. Só é falha se não vier uma segunda
        requisição. Nesse caso, o cliente não tem usuário e senha para este realm, ou não conhece
        nenhum dos algoritmos oferecidos.]],
      checks = {
        "Veja se a mesma requisição volta com um CSeq maior e com credenciais.",
        "Se volta, olhe a resposta a essa segunda requisição e pare por aqui.",
        "Se não volta, compare o realm e o algoritmo do desafio com a conta no cliente.",
        [[
          Se o servidor deveria reconhecer o cliente pelo endereço, verifique no servidor a lista de
          endereços confiáveis.]],
      },
    },
    ["auth.loop"] = {
      of = "445756c0",
      symptoms = [[
        O mesmo cliente é desafiado três vezes ou mais, sem nenhum sucesso no meio. Os telefones
        nunca se registram, e a conta ou o endereço pode acabar bloqueado.]],
      causes = [[
        Em geral, uma senha errada que o cliente insiste em usar, ou um cliente sem conta para este
        realm. Se todos os desafios vêm com stale=true, os servidores não aceitam os próprios
        nonces. Um scanner que tenta adivinhar senhas aparece do mesmo jeito.]],
      checks = {
        "Veja se as requisições trazem mesmo credenciais.",
        [[
          Se não trazem, verifique a conta e os algoritmos do cliente; se for um estranho,
          bloqueie-o.]],
        [[
          Se trazem, e todo desafio vem com stale=true, verifique nos servidores o compartilhamento
          de nonces.]],
        "Se trazem, e não há stale, corrija usuário, senha e realm no cliente.",
        "Procure um bloqueio no log do servidor.",
      },
    },
    ["auth.missing_challenge"] = {
      of = "c9006e9d",
      symptoms = [[
        Vem um 401 sem WWW-Authenticate, ou um 407 sem Proxy-Authenticate. O cliente não tem o que
        fazer, e a chamada ou o registro falha na hora.]],
      causes = [[
        Muitas vezes, um gateway que mapeia uma causa da rede telefônica para 401 ou 407, embora não
        se trate de senha. Também um SBC que remove o cabeçalho ou troca o código, ou um script do
        servidor que recusa com o código errado.]],
      checks = {
        "Procure um cabeçalho Reason e leia a reason phrase: podem dizer a verdadeira causa.",
        "Capture do outro lado do SBC e veja se o cabeçalho estava lá.",
        "Corrija o filtro de cabeçalhos ou o mapeamento de códigos do SBC.",
        "Se a recusa é definitiva, faça o servidor enviar 403.",
      },
    },
    ["auth.rejected"] = {
      of = "c03783ae",
      symptoms = [[
        O cliente responde ao desafio, e o servidor recusa de novo, com 401 ou 407 sem stale=true,
        ou com 403. Os telefones mostram falha de registro; as chamadas não saem.]],
      causes = [[
        Na maioria das vezes, senha errada, ou o número de telefone no lugar do usuário de
        autenticação. Depois vem um hash guardado (HA1) que foi gerado para outro realm. Com 403, a
        senha pode estar certa, mas a conta está bloqueada ou não tem permissão para isso.]],
      checks = {
        "Compare username e realm das credenciais com a conta no servidor.",
        "Leia o log do servidor para este Call-ID: é senha errada ou falta de permissão?",
        "Digite a senha de novo nos dois lados e gere de novo o HA1 guardado.",
        "Depois de um 403, verifique o endereço de origem, o From e os limites da conta.",
      },
    },
    ["auth.stale_nonce"] = {
      of = "6dc5947a",
      symptoms = [[
        Uma requisição com credenciais recebe 401 ou 407 com stale=true e um nonce novo. O cliente a
        repete na hora e ela passa; os usuários não percebem nada.]],
      causes = [[
        De vez em quando, não há nada errado: o nonce tinha expirado, e o servidor não põe a senha
        em questão. Se acontece a cada requisição, a validade do nonce é curta demais, ou os
        servidores atrás de um mesmo endereço não conhecem os nonces uns dos outros.]],
      checks = {
        "Veja se a próxima requisição usa o nonce novo e é aceita.",
        [[
          Conte: se toda requisição é recusada assim, veja a validade do nonce na configuração do
          servidor.]],
        [[
          Com vários servidores atrás de um mesmo endereço, faça-os compartilhar o segredo de nonce.]],
        "Ou faça o balanceador de carga mandar cada cliente sempre ao mesmo servidor.",
      },
    },
    ["auth.uri_mismatch"] = {
      of = "dba7fb30",
      symptoms = [[
        O uri das credenciais é diferente do Request-URI, e o servidor recusa com 400, 401, 403 ou
        407. A senha está certa e mesmo assim não passa.]],
      causes = [[
        Na maioria das vezes, um proxy ou SBC altera o Request-URI depois que o cliente calculou o
        digest. Alguns clientes omitem a porta ou o transporte em um dos dois. Um servidor que
        compara os dois à risca recusa.]],
      checks = {
        "Compare uri= e Request-URI, até na porta e no transporte.",
        [[
          Veja se os dois são iguais quando a requisição sai do cliente; se são, foi um salto que
          fez a troca.]],
        "Faça esse salto manter o Request-URI, ou pedir ele mesmo as credenciais.",
        "Se não der, faça o servidor aceitar o uri= como foi enviado, se ele permite.",
      },
    },
    ["auth.wrong_header"] = {
      of = "5e43214d",
      symptoms = [[
        A um 407 o cliente responde só com Authorization, ou a um 401 só com Proxy-Authorization. O
        servidor não vê as credenciais e pede de novo.]],
      causes = [[
        Na maioria das vezes, um SBC ou B2BUA que transforma 401 em 407, ou o contrário, e não troca
        o nome do cabeçalho na volta. Mais raramente, um erro no software do cliente.]],
      checks = {
        [[
          Compare o código e o cabeçalho do desafio com o cabeçalho da requisição seguinte: com 401
          vai Authorization, com 407 vai Proxy-Authorization.]],
        "Capture dos dois lados do SBC e veja de que lado o código ou o cabeçalho muda.",
        "Corrija as regras de cabeçalhos do SBC nos dois sentidos.",
        "Se não há SBC, atualize o cliente.",
      },
    },
    ["auth.wrong_realm"] = {
      of = "c4ab25f3",
      symptoms = [[
        O realm de Authorization ou Proxy-Authorization não é nenhum dos que o 401 ou 407 oferece. O
        cliente é recusado por mais que tente.]],
      causes = [[
        Quase sempre, um realm digitado na conta do cliente, muitas vezes o endereço IP do servidor.
        Ou o realm mudou no servidor, e o cliente ficou com o antigo. Em um caminho com dois
        servidores que pedem credenciais, talvez o cliente só responda a um deles.]],
      checks = {
        "Compare os dois realms letra por letra, inclusive maiúsculas.",
        "Configure no cliente o realm do desafio, ou deixe o campo vazio.",
        "Se o errado é o realm do servidor, corrija lá e gere de novo os hashes HA1 guardados.",
        "Se dois servidores pedem, confira se a requisição traz credenciais para os dois realms.",
      },
    },
    ["capability.event"] = {
      of = "37c7bec8",
      symptoms = [[
        Um 489 recusa um SUBSCRIBE, NOTIFY ou PUBLISH: o pacote do Event não está em Allow-Events.
        As chamadas funcionam, mas a luz de mensagem, o BLF ou a presença não.]],
      causes = [[
        Em geral, o telefone pede uma função que este servidor não tem, como message-summary ou
        dialog. Ou a requisição foi para um proxy ou tronco em vez do servidor que tem a função. Ou
        falta o Event.]],
      checks = {
        "Compare o Event da requisição com o Allow-Events da resposta.",
        "Verifique o Request-URI: é este o servidor de correio de voz ou de presença?",
        "Se ninguém precisa disso, desative no telefone.",
        "Se precisam, ative o pacote de eventos no servidor.",
      },
    },
    ["capability.extension"] = {
      of = "5fa2a34a",
      symptoms = [[
        Um 420 recusa a requisição e indica em Unsupported uma extensão que Require ou Proxy-Require
        exige. A chamada falha na hora.]],
      causes = [[
        Quase sempre, 100rel ou timer configurado como required no telefone, PBX ou tronco. Depois,
        o sec-agree de um cliente IMS em um servidor fora do IMS. Às vezes, um SBC no caminho
        acrescenta a option tag.]],
      checks = {
        "Compare o Unsupported da resposta com Require e Proxy-Require da requisição.",
        [[
          Se a option tag não estava lá quando a requisição saiu do remetente, ache o salto que a
          acrescentou.]],
        "No remetente, passe a função de required para supported ou desative-a.",
        "Se não der, ative-a no lado que recusa; no caso de Proxy-Require, é um proxy.",
      },
    },
    ["capability.info_package"] = {
      of = "6a20d4ab",
      symptoms = [[
        Um 469 recusa um INFO porque o Info-Package dele não está em Recv-Info. A chamada continua;
        o que o INFO devia fazer, como DTMF ou atualizar a imagem, não acontece.]],
      causes = [[
        Quem envia usa um Info Package que o receptor não anunciou neste diálogo. Ou é um INFO à
        moda antiga, sem Info-Package, que este receptor não aceita (RFC 6086).]],
      checks = {
        "Compare o Info-Package do INFO com o Recv-Info da resposta e da troca do INVITE.",
        "Para DTMF, configure os dois lados para telephone-event (RFC 4733).",
        "Desative a função em quem envia para este destino.",
        "Ou ative o Info Package no receptor.",
      },
    },
    ["capability.method"] = {
      of = "06a43192",
      symptoms = [[
        Um 405 ou 501 recusa a requisição, e o método dela não está em Allow. As chamadas em geral
        continuam, mas uma função falha: registro, mensagem, transferência, BLF.]],
      causes = [[
        Em geral, uma função do telefone ou PBX que este servidor ou operadora não oferece. Ou a
        requisição vai para o servidor errado, como um REGISTER para um simples tronco. Ou falta
        carregar um módulo no servidor.]],
      checks = {
        "Compare o método com o Allow da resposta.",
        "Verifique Request-URI e Route: a requisição era para este servidor?",
        "Se a função não é necessária, desative-a no telefone, PBX ou tronco.",
        "Se é necessária, ative a função ou carregue o módulo no servidor.",
      },
    },
    ["capability.required"] = {
      of = "b4acdba3",
      symptoms = [[
        Um 421 exige em Require uma extensão que o Supported da requisição não lista. A chamada
        falha, ou só funciona a partir de outros dispositivos.]],
      causes = [[
        O lado que responde tem 100rel, timer ou outra extensão configurada como obrigatória. O
        chamador a tem desativada ou não a conhece. Um SBC que remove Supported causa o mesmo
        efeito.]],
      checks = {
        "Compare o Require da resposta com o Supported da requisição.",
        "Olhe a requisição como saiu do chamador: a option tag está em Supported?",
        "Se ela se perdeu no caminho, corrija o filtro de cabeçalhos do SBC.",
        "Se não estava, ative a extensão no chamador: 100rel é PRACK, timer é session timer.",
        "Ou torne-a opcional no lado que responde.",
      },
    },
    ["capability.uri_scheme"] = {
      of = "d4fce73d",
      symptoms = [[
        Um 416 recusa o esquema do Request-URI, como tel, sips ou urn. A chamada falha na hora,
        enquanto outras para o mesmo servidor funcionam.]],
      causes = [[
        Na maioria das vezes, uma URI tel enviada a um servidor que quer sip. Depois, uma URI sips
        onde não há TLS configurado. Chamadas de emergência com urn:service:sos falham onde nenhum
        proxy as resolve.]],
      checks = {
        "Leia o esquema no Request-URI da requisição recusada.",
        "Para tel, configure o tronco ou o formato de número para sip:numero@dominio;user=phone.",
        "Para sips, use sip com transport=tls, ou ative TLS e sips no servidor.",
        "Para urn, verifique o roteamento de emergência do proxy antes deste servidor.",
      },
    },
    ["cause.q850"] = {
      of = "8d4db987",
      symptoms = [[
        A mensagem traz Reason com Q.850: a causa dada pela rede telefônica, ou por um sistema que
        fala a língua dela. Muitas vezes é mais exata que o código SIP.]],
      causes = [[
        Pelo valor: 16 é encerramento normal, 17 ocupado, 19 não atende, e aí não há nada errado. 1
        e 28 apontam para o número, 34 e 42 para congestionamento, 21 para uma recusa, 127 para
        qualquer coisa.]],
      checks = {
        "Leia o valor de cause, e o text, se houver.",
        "Com 1 ou 28, verifique o formato do número discado no tronco.",
        "Com 34, 38, 41 ou 42, compare os canais em uso com o limite e pergunte à operadora.",
        "Passe à operadora o Call-ID, os números, o horário e a causa.",
      },
    },
    ["cause.sip"] = {
      of = "7956c1ff",
      symptoms = [[
        Um cabeçalho Reason com SIP indica outro código por trás desta resposta ou do CANCEL. Com
        cause=200, a chamada foi atendida em outro lugar, e os demais telefones param de tocar.]],
      causes = [[
        Em geral não há nada errado: outro telefone do grupo atendeu a chamada. Se não, um proxy ou
        SBC mapeou um código para outro e guardou o original em Reason, ou um telefone ocupado fez
        os outros pararem de tocar.]],
      checks = {
        "Leia cause e text: é esse o código que se deve explicar.",
        [[
          Se é 200, pare por aqui, a não ser que os telefones mostrem a chamada como perdida; nesse
          caso, atualize-os.]],
        "Procure o ramo ou salto que enviou esse código primeiro.",
        [[
          Verifique as configurações de grupo ou de forking, ou o mapeamento de códigos, do servidor
          que acrescentou o Reason.]],
      },
    },
    ["cause.stir"] = {
      of = "6d4970d9",
      symptoms = [[
        Reason com STIR diz por que não foi possível verificar o Identity do chamador, às vezes em
        uma chamada que seguiu. O destinatário pode ver um aviso de spam, ou a chamada é bloqueada.]],
      causes = [[
        Muitas vezes o cabeçalho Identity se perdeu no caminho (428), ou os relógios divergem (403).
        Depois, um certificado que não se consegue obter (436) ou em que não se confia (437). 438
        significa que números mudaram depois da assinatura.]],
      checks = {
        "Leia o valor de cause; se há vários, ppi diz a qual cabeçalho Identity ele se refere.",
        "Confira se a requisição tem Identity e se info indica um endereço HTTPS.",
        "Compare iat, orig e dest do token com o relógio, o From e o To como chegaram.",
        "Peça o log do serviço de verificação, por Call-ID.",
      },
    },
    ["dialog.ack_missing"] = {
      of = "e6f6759d",
      symptoms = [[
        O 2xx ao INVITE é enviado várias vezes, e não se vê nenhum ACK. A chamada é atendida, pode
        ter áudio e cai depois de uns 32 segundos.]],
      causes = [[
        Quase sempre, um Contact no 2xx que o chamador não alcança, como um endereço privado atrás
        de NAT. Depois, um Record-Route errado, um firewall ou SIP ALG. Ou o 2xx nunca chega ao
        chamador.]],
      checks = {
        "Capture no chamador: o 200 chega, sai um ACK?",
        "Se sai, veja para onde: quem decide são Contact e Record-Route do 200.",
        "Configure o endereço público no PBX ou SBC que atende, e desative SIP ALG.",
        "Se o 200 não chega, verifique o Via do topo, received e rport.",
      },
    },
    ["dialog.cancelled"] = {
      of = "e8c010cb",
      symptoms = [[
        Um 487 encerra o INVITE depois de um CANCEL. Os telefones param de tocar: o chamador
        desligou, ou outra pessoa atendeu.]],
      causes = [[
        Não há nada errado: é assim que uma chamada termina antes do atendimento. Só indica falha se
        as chamadas são canceladas sempre depois do mesmo tempo, ou de imediato. Aí quem cancela é
        um timer do PBX, discador ou tronco, não o chamador.]],
      checks = {
        "Veja quem enviou o CANCEL e por quanto tempo tinha tocado.",
        "Leia o Reason do CANCEL: SIP;cause=200 significa atendida em outro lugar.",
        [[
          Compare várias chamadas: se a duração é sempre a mesma, a causa é um timer de não
          atendimento.]],
        "Procure esse timer no lado que enviou o CANCEL.",
      },
    },
    ["dialog.glare"] = {
      of = "cc4dd774",
      symptoms = [[
        As duas pontas enviam um re-INVITE ou UPDATE ao mesmo tempo, e um 491 recusa um ou os dois.
        A chamada continua; uma alteração, como espera ou fax, vem alguns segundos depois.]],
      causes = [[
        De vez em quando, não há nada errado: os dois lados esperam um tempo aleatório e tentam de
        novo (RFC 3261, seção 14.1). Se acontece em toda chamada, dois dispositivos reagem ao mesmo
        evento, como renovação de sessão, T.38 ou troca de codec.]],
      checks = {
        "Veja se uma das requisições se repete alguns segundos depois e é aceita.",
        "Se ocorre em toda chamada, compare o que as duas requisições mudam no SDP ou nos timers.",
        "Deixe só um lado renovar a sessão (refresher em Session-Expires).",
        "Deixe só um lado iniciar T.38 ou reduzir os codecs.",
      },
    },
    ["dialog.no_answer"] = {
      of = "3c28278b",
      symptoms = [[
        Tocou por 20 segundos ou mais, e então 480, 408 ou 487 encerrou a chamada. O chamador ouviu
        tocar, e ninguém atendeu.]],
      causes = [[
        Não há nada errado no SIP: não havia ninguém. É falha se o destinatário não ouviu tocar, por
        causa do volume, do não perturbe ou de um app suspenso. Ou se o correio de voz deveria ter
        atendido antes.]],
      checks = {
        "Pergunte se o telefone tocou mesmo.",
        "Se não tocou, verifique volume, não perturbe e configurações de push do telefone.",
        "Se só houve 183, ouça o áudio: talvez tenha tocado um anúncio.",
        "Configure no PBX o desvio por não atendimento para menos tempo do que tocou.",
      },
    },
    ["dialog.out_of_order"] = {
      of = "aa1c2d2e",
      symptoms = [[
        Uma requisição do diálogo tem um CSeq menor que outra já vista da mesma ponta, e o outro
        lado a recusa com 500. Uma espera, uma transferência ou o desligar não funciona.]],
      causes = [[
        Os pacotes trocaram de ordem na rede, quase sempre com UDP. Ou um B2BUA, um cluster ou um
        par em alta disponibilidade perdeu a contagem depois de um failover. Alguns softwares contam
        errado PRACK, INFO ou UPDATE.]],
      checks = {
        "Compare os valores de CSeq e os horários das duas requisições.",
        "Se as duas saíram com milissegundos de diferença, a ordem mudou no caminho.",
        "Capture no remetente para ver em que ordem elas saíram.",
        "Veja no log do remetente se houve failover ou reinício nesta chamada.",
        "Atualize o software do remetente se ele conta errado.",
      },
    },
    ["dialog.retransmission"] = {
      of = "4847aefd",
      symptoms = [[
        A mesma resposta aparece mais de uma vez. Em geral os usuários não percebem nada; se um 2xx
        ao INVITE continua se repetindo, a chamada cai depois de meio minuto.]],
      causes = [[
        A resposta, o ACK ou o PRACK se perde, ou a requisição veio de novo porque a rede é lenta.
        Uma captura que tem cada pacote duas vezes aparece do mesmo jeito. Um 1xx repetido uma vez
        por minuto é proposital, e aí não há nada errado.]],
      checks = {
        [[
          Exclua primeiro as cópias da captura: pacotes iguais a microssegundos um do outro vêm dela
          mesma.]],
        "Veja se a requisição também se repetiu.",
        "Para um 2xx, procure o ACK; para uma resposta com RSeq, procure o PRACK.",
        "Capture no receptor; verifique received e rport no Via do topo, NAT e firewall.",
      },
    },
    ["dialog.unknown"] = {
      of = "7cf2d359",
      symptoms = [[
        Um 481 responde a uma requisição dentro da chamada, ou a um CANCEL: o outro lado não conhece
        este diálogo ou transação. Os usuários percebem se uma espera ou transferência falha.]],
      causes = [[
        Em geral a chamada já tinha terminado, e um BYE ou INFO atrasado encontrou o diálogo
        encerrado; isso é inofensivo. Se não, um servidor perdeu o estado em um reinício ou
        failover. Ou um SBC mudou as tags ou o Call-ID.]],
      checks = {
        "Procure antes um BYE, ou uma falha final ao INVITE, com o mesmo Call-ID.",
        "Se há um pouco antes, pare por aqui.",
        "Compare o Call-ID e as duas tags com os do 200 ao INVITE.",
        [[
          Veja no log do lado que responde se houve um reinício e, em um cluster, confira o
          Record-Route.]],
      },
    },
    ["identity.invalid"] = {
      of = "2dafb8ce",
      symptoms = [[
        Um 436, 437 ou 438 recusa o Identity do chamador: certificado não obtido, certificado não
        aceito ou assinatura inválida. Chamadas assinadas falham neste verificador.]],
      causes = [[
        Com 436, não se alcança o endereço de info. Com 437, o certificado expirou, ou não se confia
        na autoridade dele. Com 438, From, To ou Date mudou depois da assinatura, ou alg ou ppt não
        é conhecido lá.]],
      checks = {
        "Busque o endereço de info por HTTPS a partir de fora da rede de quem assina.",
        "Verifique datas, emissor e chave do certificado, e a lista de autoridades do verificador.",
        "Decodifique o token: compare orig, dest e iat com From, To e Date como chegaram.",
        "Confira se a assinatura é o último passo, depois de todas as alterações de números.",
        "Veja se o verificador conhece alg e ppt.",
      },
    },
    ["identity.missing"] = {
      of = "a33e4dfa",
      symptoms = [[
        Um 428 recusa a chamada porque ela não tem cabeçalho Identity, e um verificador o exige. As
        chamadas para esta rede falham; outras podem passar.]],
      causes = [[
        Quase sempre, o lado de origem não assina (STIR/SHAKEN), ou não assina para este número ou
        rota. Depois, um SBC, B2BUA ou filtro de cabeçalhos que remove o Identity. Um trecho por
        ISDN, ou UDP com limite de tamanho, também o perde.]],
      checks = {
        "Procure Identity na requisição como saiu da operadora ou do SBC de origem.",
        "Se não está lá, peça que ativem a assinatura para esta rota e este número.",
        "Se estava, capture em cada borda até achar onde ele se perde.",
        "Faça esse SBC deixar passar o Identity, e use TCP ou TLS para requisições grandes.",
      },
    },
    ["media.address_family"] = {
      of = "a784331a",
      symptoms = [[
        A oferta pede mídia por IPv6 e o outro lado usa IPv4, ou o contrário. A chamada falha com
        488, 606 ou 400, às vezes com Warning 300 ou 301.]],
      causes = [[
        Em geral, um telefone ou softphone dual-stack que oferece IPv6 a um tronco só IPv4. Depois
        vêm as redes móveis só com IPv6. Um SBC pode traduzir o SIP e deixar o SDP como está.]],
      checks = {
        "Leia c= e o= da oferta, e veja em que versão de IP a resposta veio.",
        "Compare com uma chamada do mesmo lugar que funciona.",
        [[
          Configure no telefone ou na conta a versão de IP do tronco, ou faça-o oferecer as duas por
          ICE.]],
        "Se não der, faça o SBC retransmitir a mídia entre IPv4 e IPv6.",
      },
    },
    ["media.body_type"] = {
      of = "d7f4e6f2",
      symptoms = [[
        A requisição é recusada com 415: o Content-Type dela não está no cabeçalho Accept da
        resposta. Uma chamada, uma mensagem ou um DTMF por INFO não passa.]],
      causes = [[
        Muitas vezes é um corpo multipart, como o que localização de emergência, SIPREC ou SIP-I
        acrescentam, ou DTMF em um INFO que o servidor não aceita. Um corpo comprimido
        (Content-Encoding) é recusado do mesmo jeito.]],
      checks = {
        "Compare Content-Type e Content-Encoding da requisição com Accept e Accept-Encoding.",
        "Veja que salto acrescentou a parte: compare a requisição antes e depois de cada SBC.",
        "Desative essa função para este destino: localização, ISUP, metadados de gravação.",
        "Para DTMF, use telephone-event (RFC 4733) em vez de INFO.",
      },
    },
    ["media.early"] = {
      of = "8035bfa5",
      symptoms = [[
        Um 180 ou 183 traz SDP: já pode haver mídia antes do atendimento. O chamador ouve ringback
        ou um anúncio do lado remoto, ou, se algo falha, silêncio.]],
      causes = [[
        Não há nada errado: troncos e gateways fazem isso o tempo todo. Só é falha se o chamador
        ouve silêncio. Aí não vem RTP, ou um firewall o bloqueia antes do atendimento, ou o lado do
        chamador para cedo demais o próprio ringback.]],
      checks = {
        "Pergunte se o chamador ouve alguma coisa; se ouve, pare por aqui.",
        "Procure RTP vindo do endereço do SDP antes do 200.",
        "Se vem RTP, veja onde o firewall ou SBC o segura antes do atendimento.",
        "Se não vem, faça o PBX ou SBC do chamador gerar o próprio ringback.",
      },
    },
    ["media.no_active_stream"] = {
      of = "a382abda",
      symptoms = [[
        Todas as linhas m= da oferta têm porta 0, portanto nenhum stream é oferecido, e o outro lado
        recusa com 488 ou 606. A chamada, ou uma alteração nela, falha.]],
      causes = [[
        Na maioria das vezes, um PBX ou SBC zerou todos os streams porque o filtro de codecs não
        deixou nada. Ou o media relay não tinha porta livre. Alguns dispositivos usam, por erro,
        porta 0 para a espera.]],
      checks = {
        "Olhe as linhas m= da oferta e quem a enviou.",
        "Compare com a oferta do outro lado desse PBX ou SBC.",
        "Leia o log dele: filtro de codecs, portas de mídia esgotadas, relay fora de alcance.",
        [[
          Para a espera, configure no dispositivo a=sendonly ou a=inactive com uma porta de verdade.]],
      },
    },
    ["media.no_common_codec"] = {
      of = "e5556560",
      symptoms = [[
        Um 488 ou 606 responde à oferta, e os dois lados não têm nenhum codec em comum para o mesmo
        tipo de mídia, ou o Warning 305 diz isso. A chamada falha antes que alguém fale.]],
      causes = [[
        Em geral, um lado foi limitado a poucos codecs, por exemplo só G.729 contra só G.711. Depois
        vem fax (T.38) ou vídeo oferecido a um lado que não o tem. Um SBC também pode tirar codecs
        da oferta.]],
      checks = {
        "Compare as linhas m= e a=rtpmap da oferta com o SDP do peer ou a resposta dele a OPTIONS.",
        "Compare a oferta antes e depois do SBC: ele pode cortar a lista.",
        "Ative um codec comum, como G.711, no PBX, tronco ou telefone.",
        "Se não é possível ter um em comum, ative a transcodificação no SBC ou PBX.",
      },
    },
    ["media.private_address"] = {
      of = "f32f5d5d",
      symptoms = [[
        O SDP de um 2xx ou 183 pede mídia em um endereço privado, mas o pacote vem de um público. A
        chamada se estabelece, e o lado do endereço privado não ouve nada.]],
      causes = [[
        Em geral, um PBX ou telefone atrás de NAT que não conhece o próprio endereço público. Depois
        vem um SIP ALG no roteador. Não há nada errado em uma VPN que roteia o endereço, nem onde um
        relay aprende a verdadeira origem do RTP.]],
      checks = {
        "Veja na captura se há RTP nos dois sentidos.",
        "Configure o endereço externo no PBX, ou ative STUN ou ICE no telefone.",
        "Desative SIP ALG no roteador.",
        "Se não der, faça o SBC ou proxy retransmitir a mídia.",
      },
    },
    ["media.protocol"] = {
      of = "84e141ab",
      symptoms = [[
        A oferta usa um perfil de transporte, como RTP/AVP, e o peer usa outro, como RTP/SAVP, ou o
        Warning 302 diz isso. A chamada termina com 488 ou 606.]],
      causes = [[
        Quase sempre, a criptografia é obrigatória de um lado e está desativada do outro. Clientes
        WebRTC usam UDP/TLS/RTP/SAVPF, que telefones e troncos comuns não entendem.]],
      checks = {
        "Compare o perfil nas linhas m=: AVP é RTP puro, SAVP é SRTP, SAVPF é o estilo do WebRTC.",
        "Procure a=crypto (SDES) ou a=fingerprint (DTLS) na oferta.",
        [[
          Compare a opção de SRTP da conta, telefone ou tronco nos dois lados e deixe as duas
          iguais.]],
        "Se elas têm de ser diferentes, faça o SBC ou media relay converter.",
      },
    },
    ["media.warning"] = {
      of = "d1db53d8",
      symptoms = [[
        A resposta traz um cabeçalho Warning: um código, o host que o acrescentou e um texto. O
        código diz que parte da requisição ou do SDP não agradou.]],
      causes = [[
        Pelo código: 302 é criptografia só de um lado, 304 um tipo de mídia como vídeo, 305 um
        codec, 370 largura de banda. 399 só significa o que o texto diz. 392, de um proxy, é uma
        nota de depuração, e aí não há nada errado.]],
      checks = {
        "Leia o texto: muitas vezes ele já diz a causa.",
        "Veja o host do cabeçalho: é no log dele que se deve procurar, por Call-ID.",
        "Compare o SDP da requisição com o que esse host suporta.",
        "Mude a configuração no lado que oferece, ou faça o SBC converter.",
      },
    },
    ["protocol.custom_phrase"] = {
      of = "e27970aa",
      symptoms = [[
        A reason phrase é diferente da registrada. As chamadas se comportam como o código manda; só
        as palavras são outras.]],
      causes = [[
        Não há nada errado: a reason phrase é livre (RFC 3261, seção 7.2). Servidores e operadoras a
        usam para dizer a verdadeira causa, como um limite de crédito ou um número bloqueado. Só é
        falha se um software decide pelas palavras.]],
      checks = {
        "Leia a reason phrase antes de qualquer outra coisa.",
        "Procure-a no manual e no log do produto indicado em Server.",
        "Passe-a a quem opera esse servidor, com o Call-ID e o horário.",
        "Se um dispositivo reage mal às palavras, faça o SBC colocar a reason phrase registrada.",
      },
    },
    ["protocol.missing_header"] = {
      of = "f0344e94",
      symptoms = [[
        Falta a uma resposta um cabeçalho que o código dela tem de trazer, como Contact em um 2xx ao
        INVITE ou Min-SE em um 422. O outro lado tem de adivinhar, e a chamada pode cair ou não
        terminar.]],
      causes = [[
        Em geral, um SBC ou filtro de cabeçalhos o removeu no caminho. Se não, é software com
        defeito ou caseiro em quem enviou.]],
      checks = {
        "Veja que código e que cabeçalho são indicados, e quem enviou a resposta.",
        "Capture do outro lado do SBC: se o cabeçalho está lá, corrija o filtro.",
        "Se falta lá também, atualize esse software e avise o fabricante.",
        "Até lá, configure à mão no cliente o que o cabeçalho diria.",
      },
    },
    ["protocol.unregistered_code"] = {
      of = "4a2e8e29",
      symptoms = [[
        A resposta tem um código que não está no registro da IANA. Os clientes o tratam como o x00
        da classe dele, ou como 183 se é provisório, e os usuários veem uma falha pouco clara.]],
      causes = [[
        Quase sempre, um código particular de um PBX, softswitch ou operadora para bloqueios, rotas
        que faltam ou licenças. Também o status HTTP de um web service, repassado, ou um código
        antigo da RFC 2543.]],
      checks = {
        "Leia a reason phrase, o Reason e o Warning.",
        "Procure o código no manual do produto indicado em Server ou User-Agent.",
        "Pergunte a quem opera esse servidor, com o Call-ID e o horário.",
        "Faça o SBC da borda mapeá-lo para um código registrado.",
        "Acrescente o significado ao seu arquivo local.",
      },
    },
    ["route.address_incomplete"] = {
      of = "45cf93ff",
      symptoms = [[
        Um 484 diz que o número do Request-URI está incompleto. O chamador ouve uma falha, ou o
        telefone continua discando.]],
      causes = [[
        Em geral, falta o código de área ou do país, um prefixo foi retirado uma vez a mais, ou o
        timer de discagem venceu cedo demais. Onde gateways discam dígito a dígito (overlap), isso é
        normal até o último dígito.]],
      checks = {
        "Veja se vêm outros INVITE com mais dígitos; nesse caso, não há nada errado.",
        "Compare os dígitos do Request-URI com o que o usuário discou.",
        "Encontre a regra do dialplan que corta o número no telefone, PBX ou SBC.",
        "Aumente o timer de discagem do telefone, ou peça que terminem com a tecla de enviar.",
      },
    },
    ["route.loop"] = {
      of = "51d49323",
      symptoms = [[
        Um 482 ou 483 encerra a chamada; a lista Via traz um host duas vezes, ou Max-Forwards é 0. O
        chamador ouve uma falha.]],
      causes = [[
        Quase sempre, dois sistemas, e cada um acha que o número mora no outro. Depois, desvios de
        chamada em círculo, ou um domínio ou alias que o proxy não considera seu. Uma sonda enviada
        com Max-Forwards 0 não é falha.]],
      checks = {
        "Leia a lista Via de baixo para cima e encontre os dois hosts que se alternam.",
        "Compare o Request-URI a cada passagem: se ele se repete, é um loop.",
        "Corrija ali a rota, o alias, a entrada de DNS ou o desvio.",
        "Se nenhum host se repete, procure um B2BUA, que começa uma nova lista Via.",
      },
    },
    ["route.not_registered"] = {
      of = "2f0e5ebc",
      symptoms = [[
        Um 480 ou 404 responde à chamada, e a captura mostra que o registro do destinatário foi
        cancelado ou expirou antes. O telefone parece vivo, ou está desligado, e não toca.]],
      causes = [[
        Muitas vezes o telefone reiniciou, perdeu a rede ou não conseguiu renovar depois de uma
        troca de senha. Ou um segundo dispositivo removeu todos os bindings com Contact: * e
        Expires: 0. Uma renovação fora da captura não apareceria.]],
      checks = {
        "Consulte no servidor de registro os bindings atuais deste usuário.",
        "Procure uma falha de registro no visor ou no log do telefone.",
        "Procure na captura os REGISTER dele e as respostas.",
        "Reduza o intervalo ou use keep-alives atrás de NAT.",
        "Configure no servidor o correio de voz para usuários ausentes.",
      },
    },
    ["route.redirect"] = {
      of = "c2d213de",
      symptoms = [[
        Um 3xx indica outros destinos em Contact, na ordem dos valores q. É o lado do chamador que
        tem de enviar a requisição para lá. Se ele faz isso, os usuários não percebem nada.]],
      causes = [[
        Não há nada errado: o destinatário desvia, ou um servidor de roteamento responde a uma
        consulta. Só é falha se o cliente não segue redirecionamentos, não pode chamar o destino ou
        é mandado de volta ao mesmo endereço.]],
      checks = {
        "Veja se vem um novo INVITE para um dos destinos de Contact.",
        "Se não vem, verifique a opção de redirecionamento no peer, tronco ou rota.",
        "Confira se o cliente consegue resolver e alcançar o host de Contact.",
        "Se o destino está errado, olhe o desvio do usuário ou os dados do servidor de roteamento.",
      },
    },
    ["route.unknown_user"] = {
      of = "0f0ff07a",
      symptoms = [[
        Um 404, 604 ou 410 diz que o servidor não tem ninguém para o endereço pedido. O chamador
        ouve que o número não existe.]],
      causes = [[
        Em geral é o formato do número: falta o + ou o código do país, há espaços, ou um ramal foi
        enviado a um tronco. Depois, um usuário ou uma rota que não existe no servidor. Ou o host é
        um endereço IP onde o servidor espera o domínio dele.]],
      checks = {
        "Leia usuário e host no Request-URI da requisição recusada.",
        "Corrija a reescrita de números do PBX ou SBC para este tronco.",
        "Procure no servidor o usuário ou a rota, e a lista de domínios que ele considera seus.",
        "Depois de um 410, troque o número antigo nas agendas e nas rotas.",
      },
    },
    ["server.gateway"] = {
      of = "21d1a144",
      symptoms = [[
        Um 502 ou 504 diz que um salto recebeu do sistema por trás dele uma resposta ruim, ou
        nenhuma. As chamadas por esse caminho falham, outras funcionam.]],
      causes = [[
        Com 504, em geral um próximo salto, DNS ou banco de dados que não responde. Com 502, um
        próximo salto cuja resposta é malformada ou não se consegue mapear, muitas vezes uma causa
        da PSTN. Alguns sistemas enviam 502 quando um tronco cai.]],
      checks = {
        "Encontre o salto que gerou o código: Server, Via, Warning.",
        [[
          Leia o log dele para este Call-ID: que próximo salto, nome ou banco de dados ele
          consultou.]],
        "Procure em Reason uma causa Q.850.",
        "Capture entre esse salto e o seguinte.",
        "Verifique ali endereço, porta, transporte e firewall; enquanto isso, use outra rota.",
      },
    },
    ["server.identity"] = {
      of = "565478fb",
      symptoms = [[
        Chega uma falha, e este diagnóstico diz quem a gerou, até onde a captura mostra. Por si só
        não é falha nenhuma, e os usuários não percebem nada dele.]],
      causes = [[
        Não há nada errado em indicar o remetente. O último salto muitas vezes só repassa uma falha.
        A causa está onde o código aparece primeiro: Server, User-Agent e o número de saltos Via
        apontam para lá.]],
      checks = {
        "Leia Server ou User-Agent da resposta.",
        "Veja se o mesmo código chegou a este remetente vindo de outro endereço.",
        "Se chegou, siga para esse endereço e deixe este em paz.",
        "Se não chegou, procure no log deste remetente por Call-ID e capture do outro lado dele.",
      },
    },
    ["server.overload"] = {
      of = "2287526c",
      symptoms = [[
        Um servidor envia vários 500 ou 503 em poucos segundos, ou pede uma pausa com Retry-After.
        Muitos usuários ao mesmo tempo não conseguem ligar nem se registrar.]],
      causes = [[
        Na maioria das vezes, chegou-se ao limite de chamadas do tronco ou das licenças, ou falhou
        um banco de dados por trás do servidor. Depois, uma avalanche de registros após uma queda.
        Clientes que tentam de novo na hora mantêm viva a sobrecarga.]],
      checks = {
        "Olhe processador, memória, sessões e licenças do servidor nesse horário.",
        "Procure no log dele a primeira falha, não a última.",
        "Em um tronco, compare as chamadas e as chamadas por segundo com o contrato.",
        "Veja se os clientes respeitam Retry-After, e aumente a pausa deles entre tentativas.",
        "Mande o tráfego para um segundo servidor: registros SRV ou uma rota de reserva.",
      },
    },
    ["timer.interval_too_brief"] = {
      of = "163fef9c",
      symptoms = [[
        Um 423 recusa um REGISTER, SUBSCRIBE ou PUBLISH: o tempo pedido é menor que Min-Expires. Se
        o cliente não se adapta, o telefone fica sem registro.]],
      causes = [[
        Em geral, um intervalo de registro de 60 segundos ou menos, escolhido para manter o NAT
        aberto. Ou o mínimo do servidor de registro aumentou. Um cliente que repete com o
        Min-Expires está certo, e aí não há nada errado.]],
      checks = {
        "Veja se a requisição volta com um tempo maior e recebe 200.",
        "Se não volta, compare Expires e o parâmetro expires do Contact com Min-Expires.",
        "Aumente para esse valor o intervalo na conta do cliente.",
        "Para manter o NAT aberto, use keep-alives (CRLF, OPTIONS ou STUN).",
      },
    },
    ["timer.no_answer"] = {
      of = "529eef23",
      symptoms = [[
        Uma requisição é enviada três vezes ou mais, e não volta nenhuma resposta. Os telefones
        ficam sem registro, ou as chamadas ficam mudas e depois falham.]],
      causes = [[
        Na maioria das vezes, endereço ou porta errada, um firewall ou um servidor fora do ar.
        Alguns servidores descartam estranhos em silêncio. As respostas também podem ir para o lugar
        errado por causa de NAT.]],
      checks = {
        "Compare endereço de destino, porta e transporte com a configuração da conta ou do tronco.",
        "Procure erros ICMP vindos desse endereço.",
        "Capture no outro lado: a requisição chega, sai uma resposta?",
        "Se chega e é descartada, verifique lá as listas de endereços e os bloqueios.",
        "Se sai uma resposta, compare o Via do topo com a origem real e ative rport.",
      },
    },
    ["timer.retry_after"] = {
      of = "73f61f7f",
      symptoms = [[
        Uma falha traz Retry-After: o servidor diz quando tentar de novo. Até lá, falham as chamadas
        ou os registros por este servidor.]],
      causes = [[
        Com 500 ou 503, o servidor está sobrecarregado, em manutenção ou em um limite. Com 480, 486,
        600 ou 603, o valor diz quando o destinatário espera estar livre. Uma espera curta de vez em
        quando é normal.]],
      checks = {
        "Leia o código e o comentário depois dos segundos.",
        "Veja se o cliente espera mesmo; um que não espera piora a sobrecarga.",
        "Com 500 e 503, olhe a carga, os limites e o log do servidor nesse horário.",
        [[
          Enquanto isso, faça o cliente usar um segundo servidor: registros SRV ou um tronco de
          reserva.]],
      },
    },
    ["timer.session_too_small"] = {
      of = "053bd6ea",
      symptoms = [[
        Um 422 recusa um INVITE ou UPDATE e indica um Min-SE acima do Session-Expires pedido. Em
        geral, a requisição volta com um valor maior, e os usuários não percebem nada.]],
      causes = [[
        O session timer do telefone, PBX ou tronco está abaixo do mínimo do servidor. Se o cliente
        repete a requisição com o valor maior, não há nada errado (RFC 4028). Um cliente que não a
        repete perde a chamada.]],
      checks = {
        "Veja se a requisição volta com Session-Expires igual ao Min-SE ou maior.",
        "Se volta, pare por aqui.",
        "Se não volta, aumente o session timer do cliente; o usual são 1800 segundos.",
        "Ou reduza o mínimo no servidor que enviou o 422.",
      },
    },
    ["timer.slow"] = {
      of = "feea370c",
      symptoms = [[
        A primeira resposta vem depois de mais de 500 milissegundos, e nesse meio-tempo a requisição
        foi enviada de novo. Os usuários percebem no máximo uma demora; sob carga, ela aumenta.]],
      causes = [[
        Em geral, o servidor espera por DNS, banco de dados ou ENUM antes de responder. Depois vem a
        carga alta do processador. Pacotes perdidos no caminho têm a mesma aparência.]],
      checks = {
        "Veja se acontece sempre ou só sob carga.",
        "Capture no servidor: compare quando a requisição chega e quando a resposta sai.",
        "Se o servidor é lento, veja no log dele os tempos de DNS, banco de dados e autenticação.",
        "Para INVITE, faça-o enviar 100 primeiro.",
        "Se o servidor é rápido, procure perda de pacotes entre os dois.",
      },
    },
    ["timer.timeout"] = {
      of = "3d48679a",
      symptoms = [[
        Um 408, 504 ou 480 vem 32 segundos ou mais depois da requisição, e antes só veio 100. O
        chamador ouve meio minuto de silêncio e depois uma falha.]],
      causes = [[
        O servidor encaminhou a requisição, e o próximo salto não respondeu. As razões de costume:
        um telefone morto cujo registro ainda vale, um firewall, um endereço ou uma entrada de DNS
        errada, ou um gateway fora do ar.]],
      checks = {
        "Encontre o servidor que enviou a falha e capture do outro lado dele.",
        "Veja para que endereço a requisição sai e se volta alguma coisa.",
        [[
          Se não volta, verifique DNS, roteamento e firewall até esse endereço, e se há alguém vivo
          lá.]],
        "Se há um segundo próximo salto, reduza o tempo de failover (timer B ou F).",
      },
    },
    ["user.busy"] = {
      of = "480282c2",
      symptoms = [[
        Um 486 diz que um dispositivo está ocupado; um 600, que o usuário inteiro está. O chamador
        ouve o tom de ocupado.]],
      causes = [[
        Não há nada errado se o destinatário está em uma chamada ou apertou rejeitar. Se o telefone
        estava livre, é o não perturbe, a chamada em espera desativada, um limite de chamadas ou
        chamadas presas no PBX. Em um tronco, todos os canais podem estar em uso.]],
      checks = {
        "Pergunte se o destinatário estava ocupado ou apertou rejeitar.",
        "Veja quem enviou o código: Server, User-Agent ou Contact.",
        "Verifique o não perturbe e a chamada em espera no telefone.",
        "Liste no PBX as chamadas ativas do usuário, e veja o limite da conta.",
        [[
          Depois de um 600, configure o dispositivo para 486 se outros telefones devem continuar
          tocando.]],
      },
    },
    ["user.declined"] = {
      of = "08d0eb03",
      symptoms = [[
        Um 603, 607 ou 608 recusa a chamada em nome do destinatário. O chamador ouve tom de ocupado
        ou um anúncio.]],
      causes = [[
        Um 603 depois de tocar é, em geral, a própria pessoa, e não há nada errado. Sem tocar, é o
        não perturbe, uma lista de bloqueio ou um filtro da rede. 607 significa marcada como
        indesejada; 608 vem da análise de chamadas (analytics) da rede.]],
      checks = {
        "Veja se tocou antes, e leia a reason phrase e o Reason.",
        [[
          Se não tocou, verifique o não perturbe e as listas de bloqueio do telefone, do PBX e do
          provedor.]],
        "Com 608 ou um bloqueio da rede, use o contato que vem em Call-Info ou Reason.",
        "Verifique o caller ID exibido e a assinatura dele (Identity, attestation).",
        "Se um grupo inteiro para de tocar, configure o código de rejeição do telefone para 486.",
      },
    },
  },
}

-- French. A text flows over as many lines as it needs: runs of white space are folded.
-- `of` is the stamp of the English entry that an entry was translated from: `sip-explain lint` says
-- which are stale, and the new stamp.
return {
  language = "Français",
  colon = "\u{a0}:", -- between a label and its value
  complete = true,
  labels = {
    of = "f6aa7541",
    causes = "Causes",
    checks = "Que vérifier, dans l'ordre",
    class = "Classe",
    code = "Code de statut",
    codes = "Codes",
    compare = "Réponse précédente",
    compare_frame = "Réponse précédente dans la trame",
    custom = "Modifié par",
    description = "Description",
    differences = "Différences clés",
    finding = "Constat",
    finding_frame = "Preuve dans la trame",
    finding_text = "Ce qui a été constaté",
    fix = "Comment résoudre",
    fix_of_finding = "Que faire",
    http = "Équivalent HTTP",
    learn_more = "En savoir plus",
    look = "Que regarder",
    may = "En-têtes à lire",
    must = "En-têtes obligatoires",
    obsolete = "Obsolète",
    phrase = "Reason phrase officielle",
    q850 = "Cause Q.850",
    question = "La question décisive",
    reference = "Référence",
    related = "Souvent confondu avec",
    request_frame = "Requête dans la trame",
    severity = "Gravité",
    summary = "Résumé",
    symptoms = "Symptômes",
    time = "Temps depuis la requête",
    when = "Quand vous le voyez",
    which = "Quand utiliser lequel",
  },
  compare = {
    of = "03f3a5f8",
    advice = "{name} : {text}",
    by = "{a} est généré par {a_by}, {b} par {b_by}.",
    by_gateway = "une passerelle ou un B2BUA",
    by_notifier = "un notifier ou un serveur de présence",
    by_proxy = "un proxy",
    by_registrar = "un registrar",
    by_user = "un user agent",
    dialog = "Pour un INVITE, {a} {a_dialog} ; {b} {b_dialog}.",
    dialog_confirmed = "confirme le dialogue : l'appel est décroché",
    dialog_early = "peut créer un early dialog",
    dialog_ended = "annonce qu'un early dialog est terminé",
    dialog_failed = "met fin à la tentative et à ses early dialogs",
    dialog_none = "ne crée pas de dialogue",
    ends = [[
      En cours d'appel, {code} à une requête dans le dialogue met fin à l'appel ; {other} le laisse
      tel quel.]],
    final = [[
      {a} est provisoire : la transaction continue et d'autres réponses suivent. {b} est final et y
      met fin.]],
    global = [[
      Après un fork, {code} venant d'une seule branche met fin à toute la recherche : le proxy
      annule les autres branches. Après {other}, elles continuent.]],
    http_one = "{code} a le même sens en HTTP ; {other} n'y a pas d'équivalent.",
    list_and = "{list} et {last}",
    list_or = "{list} ou {last}",
    meaning = "{code} : {text}",
    must = "{code} doit contenir {headers}.",
    obsolete = "{code} est obsolète et ne devrait plus être envoyé.",
    other_class = "{a_name} appartient à la classe {a_class}, {b_name} à la classe {b_class}.",
    q850 = "Vers le RTC, {a} devient la cause {a_q850} (Q.850), {b} la cause {b_q850}.",
    q850_one = [[
      Vers le RTC, {code} devient la cause {q850} (Q.850) ; pour {other}, la RFC 3398 n'en fixe pas.]],
    retry = "Après {a}, la requête {a_retry} ; après {b}, elle {b_retry}.",
    retry_changed = "peut être renvoyée une fois corrigé le motif du refus",
    retry_elsewhere = "peut être envoyée à une autre adresse ou à un autre serveur",
    retry_later = "peut être renvoyée plus tard",
    retry_needless = "n'a pas besoin d'être renvoyée",
    retry_never = "ne doit pas être renvoyée",
    same_class = "{a_name} et {b_name} appartiennent tous deux à la classe {a_class}.",
    title = "SIP {a} vs {b}",
  },
  cli = {
    of = "f8f2132d",
    argument_missing = "{name} : il manque un argument ; voir `sip-explain {name} --help`",
    command_missing = "il manque une commande ; voir `sip-explain --help`",
    no_class = "« {name} » n'est pas une classe : donnez 1xx, 2xx, 3xx, 4xx, 5xx ou 6xx",
    no_code = "« {name} » n'est pas un code de statut : donnez un nombre de 100 à 699",
    no_command = "la commande « {name} » n'existe pas ; voir `sip-explain --help`",
    no_language = "Il n'y a pas de textes en « {name} ». Langues disponibles : {languages}",
    not_written = "impossible d'écrire la sortie : {name}",
    one_form = "choisissez entre --json, --csv et --html",
    too_many = "{name} : il y a trop d'arguments ; voir `sip-explain {name} --help`",
    unknown = [[
      Aucun code ni constat ne s'appelle « {name} ». Pour les voir tous : sip-explain list]],
    no_tshark = [[
      {name} : ce programme n'existe pas, ou n'est pas tshark ; installez tshark, ou indiquez-le
      dans SIP_EXPLAIN_TSHARK]],
    no_plugin = [[
      {name} ne charge pas sip_explain.so ; copiez-le dans le dossier des greffons personnels, que
      donne `tshark -G folders`, sous-dossier epan]],
    no_plugin_root = [[
      {name} ne charge pas sip_explain.so ; lancé par root, il ne prend aucun greffon d'un dossier
      personnel : lancez cette commande en simple utilisateur, ou installez le greffon pour tous]],
    other_plugin = [[
      tshark charge sip_explain.so {name}, qui n'est pas la version de cette commande ; réinstallez
      les deux]],
    no_output = "où écrire ? indiquez un fichier ou un dossier avec --output",
    stream_alone = [[
      « - » lit l'entrée standard et écrit sur la sortie standard : il s'emploie seul]],
    terminal = [[
      une capture ne s'affiche pas dans un terminal ; indiquez un fichier avec --output, ou
      redirigez la sortie]],
    no_jobs = "« {name} » n'est pas un nombre de tâches : donnez de 1 à 1000",
    no_hosts = [[
      « {name} » n'est pas une liste de machines : séparez les noms par des virgules, comme
      :,ann@a,8/b]],
    no_folder = [[
      {name} n'est pas un dossier, or il en faut un pour plusieurs résultats ; indiquez-en un
      autre avec --output]],
    not_a_file = "{name} n'est pas un fichier ; pour un tube, donnez « - »",
    into_input = [[
      {name} : les résultats se mêleraient à ses captures ; indiquez un dossier ailleurs avec
      --output]],
    same_output = [[
      {name} : les deux donneraient le même fichier ; renommez l'une, ou donnez-leur des sorties
      différentes]],
    overwrites = [[
      {name} : le résultat écraserait cette entrée ; indiquez un autre endroit avec --output]],
    no_inputs = "{name} : il n'y a pas de captures",
    link_left_out = "{name} : laissé de côté : lien vers un dossier",
    special_left_out = "{name} : laissé de côté : ce n'est pas un fichier",
    no_capture = "{name} : laissé de côté : ce n'est pas une capture",
    cut_short = "{name} : s'arrête au milieu d'un paquet ; le résultat contient ce qui précède",
    busy = "{name} : une autre exécution travaille dans ce dossier",
    no_parallel = [[
      --jobs et --hosts demandent GNU parallel ; installez le paquet parallel, ou omettez-les]],
    host_unreachable = "{name} : laissée de côté : ssh ne la joint pas sans poser de question",
    host_no_tshark = "{name} : laissée de côté : tshark y manque",
    host_no_plugin = "{name} : laissée de côté : tshark n'y charge pas sip_explain.so",
    host_other_version = [[
      {name} : laissée de côté : tshark ou sip_explain.so n'y ont pas la même version qu'ici]],
    host_no_rsync = "{name} : laissée de côté : rsync y manque",
    host_lost = "{name} : n'est plus joignable ; les autres reprennent son travail",
    no_host = "{name} : aucune de ces machines ne convient",
    progress = "{done} fichiers sur {files}, {messages} messages, reste {left}",
  },
  menu = {
    of = "f98a70fc",
    busy = "Wireshark lit encore la capture. Réessayez quand il aura terminé.",
    check = "Vérifier les règles du site",
    compare = "Comparer deux codes...",
    explain = "Expliquer la réponse sélectionnée",
    failed = "SIP Explain a échoué : {why}",
    files = "Fichiers de règles du site, dans l'ordre de chargement :",
    filter_call = "Filtre : réponses de cet appel",
    filter_failures = "Filtre : tous les échecs",
    filter_findings = "Filtre : constats de gravité warn et plus",
    ask_codes = "Écrivez ici deux codes de statut, puis appuyez sur Comparer :",
    compare_button = "Comparer",
    two_codes = "Il faut deux codes de statut, par exemple 401 407.",
    folder = "Ouvrir le dossier des règles du site",
    folder_made = [[
      Le dossier {folder} n'existait pas. Il a été créé, avec un fichier commenté pour commencer :
      template.lua.]],
    frame = "Trame {frame}",
    loaded = "Les règles du site ont été rechargées.",
    no_address = "Ce n'est pas une RFC : aucune adresse n'est connue.",
    no_capture = "Aucune capture n'est ouverte. Ouvrez-en une et sélectionnez une réponse SIP.",
    no_code = "« {text} » n'est pas un code de statut : donnez un nombre de 100 à 699.",
    no_files = "Il n'y a aucun fichier de règles du site.",
    no_frame = "Aucune trame n'est sélectionnée, ou plusieurs le sont. Sélectionnez une seule réponse SIP.",
    no_message = [[
      La trame {frame} ne contient aucun message SIP. Le filtre sip_explain.code montre toutes les
      réponses.]],
    no_call_id = "Le message SIP de la trame {frame} n'a pas de Call-ID, par quoi se reconnaît un appel.",
    cut = "La trame contient d'autres réponses, qui ne sont pas montrées ici.",
    no_response = [[
      La trame {frame} ne contient aucune réponse SIP à expliquer. Le filtre sip_explain.code montre
      toutes les réponses.]],
    not_opened = "Aucun programme n'a pu être lancé pour ouvrir {address}",
    opened = "Ouverture de {address}",
    problems = "Problèmes :",
    reference = "Référence (RFC) de la réponse sélectionnée",
    reload = "Recharger les règles du site",
    root = [[
      Lancé par root, Wireshark ne lit rien dans les dossiers personnels. Indiquez un dossier dans la
      préférence sip_explain.rules, ou lancez Wireshark en utilisateur ordinaire.]],
    same_code = "Le code {code} a été donné deux fois : donnez deux codes différents.",
    sound = "Aucun problème n'a été trouvé.",
    switched_off = "SIP Explain est désactivé. Activez-le dans Analyser > Protocoles activés.",
  },
  report = {
    of = "694195b7",
    title = "Rapport SIP",
    totals = "Totaux",
    problems = "Problèmes et solutions",
    timeline = "Dans le temps",
    outcomes = "Issues",
    details = "Échecs en détail",
    times = "Temps d'attente",
    worst = "Les pires cas",
    captures = "Captures",
    calls = "Appels",
    registrations = "Enregistrements",
    transactions = "Autres requêtes",
    messages = "Messages",
    requests = "Requêtes",
    responses = "Réponses",
    failures = "Échecs",
    failed_captures = "Captures illisibles",
    sent_again = "Renvoyés",
    captured_twice = "Capturés deux fois",
    challenges = "Challenges",
    total = "Total",
    count = "Nombre",
    share = "Part",
    capture = "Capture",
    codes = "Codes",
    code = "Code",
    phrase = "Libellé",
    severity = "Gravité",
    findings = "Constats",
    finding = "Constat",
    servers = "Serveurs",
    server = "Serveur",
    realms = "Realms",
    realm = "Realm",
    destinations = "Destinations",
    destination = "Destination",
    method = "Méthode",
    others = "Autres",
    unknown = "(inconnu)",
    outcome = "Issue",
    problem = "Problème",
    fix = "Que faire",
    text = "Ce qui a été constaté",
    first = "Première occurrence",
    error = "Erreur",
    from = "De",
    to = "Vers",
    start = "Début",
    ["end"] = "Fin",
    seconds = "Durée",
    call_id = "Call-ID",
    frame = "Trame",
    frames = "Trames",
    time = "Temps",
    first_response = "Première réponse",
    post_dial_delay = "Délai avant sonnerie",
    setup = "Établissement de l'appel",
    min = "Minimum",
    p50 = "Médiane",
    p90 = "90 % en moins de",
    p95 = "95 % en moins de",
    p99 = "99 % en moins de",
    max = "Maximum",
    call = "Appel",
    registration = "Enregistrement",
    other = "Autre requête",
    call_answered = "décroché",
    call_cancelled = "annulé",
    call_no_answer = "sans réponse",
    call_busy = "occupé",
    call_redirected = "redirigé",
    call_rejected = "refusé",
    call_failed = "échoué",
    call_unfinished = "inachevé",
    registration_registered = "enregistré",
    registration_removed = "supprimé",
    registration_rejected = "refusé",
    registration_failed = "échoué",
    registration_challenged = "challenge sans suite",
    registration_unanswered = "sans réponse",
    transaction_succeeded = "réussie",
    transaction_redirected = "redirigée",
    transaction_failed = "échouée",
    transaction_unanswered = "sans réponse",
    no_response = "Aucune réponse",
    no_response_text = [[
      Une requête n'a reçu aucune réponse en 32 secondes : son expéditeur continue alors comme après
      un 408 (RFC 3261 section 8.1.3.1).]],
    no_response_fix = [[
      Vérifiez si la requête est arrivée de l'autre côté : capturez-y le trafic. Si elle n'est pas
      arrivée, contrôlez l'adresse où elle a été envoyée, les pare-feu et le NAT en chemin, et si un
      grand message UDP s'est perdu en fragments. Si elle est arrivée, le serveur est surchargé ou
      n'écoute pas sur ce port, ou ses réponses se perdent au retour.]],
    contents = "Sommaire",
    utc = "Toutes les heures sont en UTC.",
    made_by = [[
      Produit par {name} {version} à partir des seules captures ; rien n'est téléchargé pour
      l'afficher.]],
    needs_script = "Cette page se dessine elle-même : autorisez-lui JavaScript. Elle ne télécharge rien.",
    no_messages = "Ces captures ne contiennent aucun message SIP.",
    no_problems = "Rien dans ces captures ne demande de correction.",
    unread = "Captures qui n'ont pas pu être lues jusqu'au bout : {count} sur {total} (voir plus bas).",
    show_all = "Tout afficher ({count})",
    shown = "Les {count} premiers sur {total} sont affichés.",
    numbers = "Les chiffres",
    per_step = "Appels et échecs, une barre pour {step}",
    diagnosis = "Diagnostic",
    ladder = "Messages de {name}",
    left_out = "Messages non dessinés : {count}.",
    later = "{seconds} plus tard",
    wireshark = "Dans Wireshark",
  },

  classes = {
    [0] = {
      of = "ffea2371",
      name = "Hors classes SIP",
      description = [[
        Ce nombre n'est pas un code de statut SIP : les codes vont de 100 à 699, le premier chiffre
        donne la classe. Un client ne peut pas savoir si une telle réponse est provisoire ou finale,
        et la RFC 3261 ne dit pas comment la traiter. Beaucoup de piles SIP la jettent : la requête
        est alors renvoyée puis expire. D'autres la prennent pour un échec.]],
      when = [[
        Les sources habituelles sont des paquets abîmés, le fuzzing et les tests de sécurité, les
        erreurs de programmation et les serveurs faits maison. Un parseur qui a perdu le fil d'une
        connexion TCP peut prendre d'autres octets pour une ligne de statut. Il arrive aussi que
        deux systèmes d'un même fabricant échangent de tels nombres entre eux.]],
      fix = [[
        Regardez les octets bruts de la ligne de statut et le message précédent sur la même
        connexion, car un Content-Length faux y décale tout ce qui suit. Si la ligne contient
        vraiment ce nombre, l'émetteur est en cause : identifiez-le par l'adresse, Via et Server,
        puis corrigez-le, ou faites convertir le code en un code valide par le SBC. Si aucun système
        connu ne l'a envoyé, traitez-le comme un test ou une attaque et filtrez la source.]],
    },
    [1] = {
      of = "0faf7729",
      name = "Provisoire",
      description = [[
        Un code provisoire hors registre : la requête est en cours et rien n'est encore décidé.
        Aucun registre ne le définit, donc seul le fabricant de l'émetteur sait exactement ce qu'il
        veut dire. La RFC 3261, section 8.1.3.2, demande au client de traiter tout code provisoire
        inconnu comme un 183, Session Progress. Il ne met fin à rien : la transaction reste ouverte
        jusqu'à une réponse finale.]],
      when = [[
        Une passerelle, un IPBX ou un SBC peut envoyer un tel code pour signaler, à un équipement
        compatible, une étape de l'établissement d'appel qu'aucun code standard ne décrit. Il vient
        aussi d'outils de test et de logiciels défectueux qui numérotent mal leurs réponses. Le plus
        souvent, les réponses habituelles suivent et personne ne remarque rien.]],
      fix = [[
        Il n'y a rien à faire tant qu'une réponse finale suit. Lisez la reason phrase, les en-têtes
        Reason et Warning et le corps, puis cherchez le code dans la documentation du produit nommé
        dans Server. Si un terminal coupe l'appel ou arrête sa tonalité de retour d'appel à cause de
        lui, faites convertir le code en 180 ou 183 par l'IPBX ou le SBC. Une fois le sens connu,
        ajoutez-le au fichier de votre site : il sera expliqué ici la prochaine fois.]],
    },
    [2] = {
      of = "bb321fe4",
      name = "Succès",
      description = [[
        Un code de succès hors registre : la requête est acceptée, d'une façon qu'aucune norme ne
        décrit. Selon la RFC 3261, section 8.1.3.2, le client le prend pour un 200. Pour un INVITE,
        l'appel est donc décroché et le client doit envoyer lui-même l'ACK, comme pour tout 2xx ;
        pour toute autre méthode, la transaction est terminée. Ce qu'il dit de plus, seul le
        fabricant de l'émetteur le sait.]],
      when = [[
        Il vient de serveurs propriétaires, d'outils de test et de passerelles vers des services web
        qui laissent passer un statut HTTP tel quel. On le voit plus dans la messagerie, la présence
        et les méthodes propriétaires que dans les appels. Sur un trunk, il est inattendu et mérite
        une question à l'autre côté.]],
      fix = [[
        Vérifiez d'abord que le client s'est comporté comme après un 200 : un ACK pour l'INVITE, un
        binding mémorisé pour le REGISTER, plus aucune copie de la requête. Sinon, faites modifier
        l'émetteur ou convertissez le code sur le proxy ou le SBC. La reason phrase, le corps et la
        documentation du produit nommé dans Server disent ce qu'il signifiait. Si le nombre vient
        d'un service web derrière le serveur, corrigez la conversion à cet endroit.]],
    },
    [3] = {
      of = "dd0cc22d",
      name = "Redirection",
      description = [[
        Un code de redirection hors registre : il faut essayer la requête ailleurs ou autrement. Le
        client doit le traiter comme un 300, dit la RFC 3261, section 8.1.3.2 : il cherche donc des
        adresses dans Contact et peut envoyer une nouvelle requête à l'une d'elles. Le code est
        final : l'INVITE reçoit son ACK et cette transaction est close. Sans en-tête Contact, il n'y
        a rien à suivre et la requête a tout simplement échoué.]],
      when = [[
        Moteurs de routage, serveurs de consultation de numéros et répartiteurs de charge utilisent
        des codes privés de cette classe vers des équipements du même fabricant. Le statut de
        redirection d'un service web, transmis tel quel par une passerelle, y ressemble à s'y
        méprendre. Sur un trunk public, c'est en général une erreur ou une fuite depuis l'intérieur
        de l'autre réseau.]],
      fix = [[
        Regardez si Contact contient une URI que votre système peut joindre, et si votre système est
        réglé pour suivre les redirections ; sur les IPBX et les SBC, ce réglage se trouve sur le
        peer ou la route. Lisez la reason phrase, les en-têtes Reason et Warning et la documentation
        du produit émetteur. Si le code n'aurait jamais dû sortir de l'autre réseau, demandez à son
        opérateur de le traiter en interne ou d'envoyer un 302 avec un Contact.]],
    },
    [4] = {
      of = "24a612fe",
      name = "Erreur client",
      description = [[
        Une erreur client hors registre : ce serveur a refusé la requête telle qu'elle a été
        envoyée. La RFC 3261, section 8.1.3.2, demande au client de la traiter comme un 400 : la
        renvoyer à l'identique ne sert à rien, mais un autre serveur peut l'accepter. Le code est
        final, un INVITE refusé est acquitté saut par saut, et un dialogue existant survit
        normalement. Le nombre seul ne dit pas la cause ; la reason phrase et d'autres en-têtes
        peuvent la donner.]],
      when = [[
        Opérateurs, softswitches et SBC utilisent des codes privés de cette classe pour les blocages
        anti-fraude, les routes manquantes et les états de licence ou de compte. Des proxys les
        utilisent pour un prochain saut impossible à résoudre ou à joindre. Le statut HTTP d'un
        service web derrière le serveur peut aussi passer tel quel.]],
      fix = [[
        Lisez la reason phrase, puis les en-têtes Reason et Warning, qui donnent souvent la cause en
        clair ou une valeur Q.850. Identifiez l'émetteur par Server ou User-Agent, et cherchez le
        code dans sa documentation ou envoyez à son exploitant le Call-ID et l'heure. Comparez la
        requête à une autre qui passe : format des numéros, numéro présenté, adresse source,
        identifiants, SDP. Quand vous connaissez le sens du code, ajoutez-le au fichier de votre
        site : il sera expliqué ici la prochaine fois.]],
    },
    [5] = {
      of = "b0bebf92",
      name = "Erreur serveur",
      description = [[
        Une erreur serveur hors registre : le serveur n'a pas pu traiter une requête peut-être
        correcte. Selon la RFC 3261, section 8.1.3.2, elle vaut 500, et la requête peut être
        retentée plus tard ou par un autre serveur. Le code est final ; Retry-After, s'il est
        présent, donne l'attente, et un dialogue existant continue normalement.]],
      when = [[
        Passerelles, commutateurs d'opérateur et serveurs d'application utilisent ces codes pour
        leurs pannes internes, la surcharge, les erreurs de base de données ou de média et les
        pannes du réseau derrière eux. Ils arrivent souvent par rafales, pendant une panne ou après
        une mise à jour. Le code privé d'un service web derrière le serveur peut aussi transparaître
        ainsi.]],
      fix = [[
        Trouvez quel serveur l'a généré, avec Server, Reason, Warning et une capture des deux côtés
        des suspects, puis cherchez le Call-ID dans les logs de ce serveur. Cherchez le code dans la
        documentation du produit. En attendant, contournez-le : un deuxième serveur, des
        enregistrements SRV ou un autre trunk, avec une pause entre les tentatives. Si un
        répartiteur de charge ou un SBC ne bascule pas sur ce code, ajoutez-le à la liste de ceux
        qui déclenchent la bascule.]],
    },
    [6] = {
      of = "78bef240",
      name = "Échec global",
      description = [[
        Un échec global hors registre : le refus vaut pour l'utilisateur entier, pas pour un seul
        terminal. Pour le client, il équivaut à un 600, selon la RFC 3261, section 8.1.3.2. Un proxy
        qui a forké et le reçoit annule ses autres branches, et l'appelant n'est pas censé essayer
        d'autres destinations pour le même utilisateur. Le code est final ; un INVITE refusé est
        acquitté comme d'habitude.]],
      when = [[
        Filtres anti-spam, blocages d'appels, centres de contact et certaines applications utilisent
        des codes privés de cette classe pour refuser des appels au nom de l'utilisateur. Il peut
        s'agir d'un dispositif national de blocage, connu des seuls opérateurs du pays. Un terminal
        qui en envoie un par erreur empêche tous les autres postes de son groupe de sonner.]],
      fix = [[
        Regardez la reason phrase, Reason et Call-Info, où les services de blocage se nomment
        souvent, et la documentation du produit nommé dans Server ou User-Agent. Voyez si le code
        est arrivé avant toute sonnerie, ce qui suggère un filtre, ou après, ce qui suggère une
        personne. Si d'autres postes ou la messagerie vocale auraient dû prendre l'appel, faites
        envoyer un 4xx par l'émetteur ou convertissez le code sur le proxy. Un appelant bloqué à
        tort doit s'adresser à l'opérateur qui a refusé l'appel.]],
    },
  },

  responses = {
    [100] = {
      of = "dc72d352",
      description = [[
        Le prochain saut a reçu la requête et s'en occupe : l'émetteur peut cesser de la
        retransmettre. La réponse est provisoire, ne crée pas de dialogue et n'est pas relayée :
        chaque saut stateful envoie la sienne. Elle arrête le timer de 32 secondes pour une première
        réponse, et l'appelant peut désormais envoyer un CANCEL. 180 et 183 parlent de l'appel et
        viennent de plus loin en aval.]],
      when = [[
        Il suit presque chaque INVITE en quelques millisecondes : un serveur l'envoie s'il n'a pas
        d'autre réponse en 200 ms environ. Sur les autres requêtes il est rare, et en UDP il ne
        vient qu'après plusieurs secondes. Deux ou plus veulent dire que l'INVITE a été répété avant
        l'arrivée du premier.]],
      fix = [[
        Rien à corriger si un 180, un 183 ou une réponse finale suit. S'il reste la dernière
        réponse, cherchez un saut plus loin : son émetteur attend le DNS, une base de données ou un
        prochain saut muet, et ses logs devraient dire lequel. Si l'appelant continue d'envoyer
        l'INVITE, cette réponse ne lui parvient pas ou n'est pas reconnue. Comparez alors received
        et rport du Via avec l'adresse et le port source de l'INVITE, et vérifiez le NAT et le
        pare-feu.]],
    },
    [180] = {
      of = "abdb509f",
      description = [[
        Le terminal appelé a reçu l'INVITE et fait sonner son utilisateur. La réponse est provisoire
        et, avec un tag dans To, crée un early dialog, un par poste qui sonne après un fork. Sans
        SDP, le terminal de l'appelant joue lui-même la tonalité de retour d'appel ; avec SDP, comme
        pour un 183, elle peut venir du distant. Sauf si 100rel est utilisé, la réponse peut se
        perdre en chemin.]],
      when = [[
        Il vient entre le 100 et le décrochage dans tout appel normal, sur les trunks souvent après
        une seconde ou plus, le temps que le réseau derrière trouve le poste. Quand le proxy forke,
        un INVITE en amène plusieurs, avec des tags To différents. Les passerelles RTC l'envoient
        quand le commutateur signale que le poste sonne.]],
      fix = [[
        Un appel qui sonne puis décroche ne demande rien. Si l'appelant n'entend rien, cherchez le
        SDP : sans SDP, c'est le côté appelant qui doit jouer la tonalité de retour d'appel ; avec
        SDP, vérifiez le chemin RTP et les réglages de tonalité du SBC. Si personne ne décroche,
        regardez le poste, ses renvois et le timer de non-réponse. S'il se répète avec le même RSeq,
        le PRACK n'arrive pas : vérifiez Contact et Record-Route de cette réponse, et le pare-feu.]],
    },
    [181] = {
      of = "9cc3fd70",
      description = [[
        Le côté appelé renvoie l'appel vers une autre destination pendant que l'appelant attend.
        Cette réponse provisoire ne fait qu'informer : un proxy, un IPBX ou un serveur d'application
        côté appelé effectue le renvoi, et l'appelant n'a rien à envoyer. C'est la différence avec
        302, où l'appelant doit lui-même passer un nouvel appel. 180, 183 et la réponse finale
        viennent ensuite de la nouvelle destination, souvent dans un autre early dialog.]],
      when = [[
        Le renvoi sur occupation, sur non-réponse ou inconditionnel le produit dans les IPBX et les
        réseaux IMS, et les passerelles le tirent de l'avis de renvoi du RTC. Beaucoup de systèmes
        renvoient sans l'envoyer : son absence ne prouve donc rien. Diversion ou History-Info, là où
        les réseaux les laissent passer, indiquent le numéro appelé au départ.]],
      fix = [[
        Rien à corriger si l'appelé a voulu ce renvoi. Pour arrêter un renvoi non voulu, regardez
        les règles de renvoi sur le poste, dans l'IPBX et chez l'opérateur, car chacun peut renvoyer
        seul. Si l'appel meurt ensuite en 482, 483 ou 408, suivez la nouvelle destination : deux
        utilisateurs se renvoient peut-être l'un vers l'autre, ou la deuxième jambe part vers un
        numéro que le trunk n'autorise pas.]],
    },
    [182] = {
      of = "1df51be5",
      description = [[
        L'appelé n'est pas libre pour l'instant, et l'appel attend en file au lieu d'être refusé.
        Cette réponse provisoire vient d'un serveur, par exemple un centre de contact, qui peut en
        envoyer d'autres avec la position ou le temps d'attente dans la reason phrase. L'appelant
        garde l'INVITE ouvert jusqu'à ce que la file connecte l'appel ou abandonne. Contrairement à
        486, il demande de la patience, pas un nouvel essai.]],
      when = [[
        Les distributeurs d'appels (ACD), les groupements de postes et certains IPBX l'envoient
        quand tous les agents sont occupés. Sur les réseaux publics il est peu courant, car la
        plupart des files répondent 200, ou envoient un 183 avec de la musique, et font patienter
        l'appelant ainsi. Des minutes peuvent passer ensuite sans autre message dans la capture.]],
      fix = [[
        Laissez l'appel attendre, et regardez la file plutôt que le SIP si les appelants attendent
        trop : agents connectés, destination de débordement, temps d'attente maximal. Si les appels
        en attente sont coupés après la même durée, par exemple trois minutes, un timer sur le
        chemin y met fin : augmentez le timer C ou le timer de non-réponse des proxys et du SBC, et
        faites envoyer par la file une réponse provisoire chaque minute. Si les appelants
        n'entendent rien, la file doit envoyer un 183 avec SDP, ou décrocher avant de jouer la
        musique.]],
    },
    [183] = {
      of = "a0a50add",
      description = [[
        L'appel progresse, et il y a quelque chose à signaler ou à jouer avant que quelqu'un
        décroche. La réponse est provisoire et, avec un tag dans To, crée un early dialog ; son SDP
        ouvre en général l'early media, comme des tonalités ou des annonces du distant.
        Contrairement à 180, elle ne dit pas qu'un poste sonne. Les clients prennent pour elle tout
        code provisoire inconnu.]],
      when = [[
        Passerelles RTC, trunks d'opérateur et SBC l'utilisent pour la tonalité de retour d'appel,
        les annonces réseau ou les messages prépayés. En VoLTE, il porte la réponse SDP et l'état
        des préconditions, confirmés par PRACK. Un message d'échec parlé peut suivre, et le vrai
        code final bien des secondes plus tard.]],
      fix = [[
        Un appel normal ne demande rien. Si l'appelant n'entend rien, cherchez un SDP : sans lui,
        c'est au terminal de l'appelant de jouer la tonalité ; avec lui, vérifiez que le RTP circule
        vers et depuis cette adresse, que ce terminal accepte l'early media et qu'aucun SBC n'attend
        le décrochage pour ouvrir ses ports. S'il se répète avec le même RSeq, le PRACK manque :
        regardez Require: 100rel, Contact et Record-Route. Si l'appel se termine après une annonce,
        écoutez-la et lisez Reason dans la réponse finale.]],
    },
    [199] = {
      of = "9870a5c6",
      description = [[
        Un early dialog de cet INVITE est terminé, mais d'autres peuvent encore aboutir. Un proxy
        qui a forké, plus rarement un UAS, envoie cette réponse provisoire avec le tag To de la
        branche morte et un en-tête Reason contenant le code SIP qui l'a tuée. L'appelant peut
        libérer aussitôt les codecs, les ports et la bande passante de cette branche. L'INVITE
        lui-même reste ouvert jusqu'à un 2xx ou à la meilleure réponse d'échec.]],
      when = [[
        Seuls les appelants qui listent 199 dans l'en-tête Supported de l'INVITE peuvent le
        recevoir, en pratique des terminaux IMS, des serveurs d'application et quelques SBC. Le cas
        typique est un appel forké vers plusieurs postes, dont l'un refuse après avoir sonné tandis
        que les autres continuent. Dans les réseaux d'IPBX et de trunks ordinaires, on ne le voit
        presque jamais.]],
      fix = [[
        Rien à faire ; lisez l'en-tête Reason pour savoir pourquoi cette branche a échoué, et
        attendez les autres. Si le son s'arrête à son arrivée, le terminal de l'appelant jouait le
        média de la branche terminée et doit passer à un autre early dialog. Si un terminal ancien
        ou un B2BUA coupe tout l'appel, retirez 199 du Supported de l'INVITE ou filtrez la réponse
        sur le SBC : l'appel fonctionne sans elle.]],
    },
    [200] = {
      of = "d7fc8090",
      description = [[
        La requête a été acceptée et exécutée ; ce que cela veut dire dépend de la méthode dans
        CSeq. Pour INVITE, l'appel est décroché : le 200 porte en général la réponse SDP (ou
        l'offre, si l'INVITE n'en avait pas) et se répète jusqu'à l'arrivée de l'ACK de l'appelant.
        Pour REGISTER, ses en-têtes Contact listent tous les bindings et leur durée restante. Pour
        BYE, l'appel est fini ; pour CANCEL, seul le CANCEL a été accepté.]],
      when = [[
        Toute transaction réussie se termine par lui, y compris les OPTIONS de keepalive. Celui d'un
        CANCEL va avec un 487 pour l'INVITE, sauf si le décrochage a croisé le CANCEL : l'appel est
        alors établi et l'appelant doit envoyer un BYE. Après un fork, deux postes peuvent décrocher
        en même temps, avec des tags To différents.]],
      fix = [[
        Un succès n'appelle aucune correction, mais trois défauts se voient ici. Si celui de
        l'INVITE se répète et que l'appel coupe au bout de 32 secondes, l'ACK manque : vérifiez
        Contact et Record-Route du 200, le NAT et le SIP ALG. Si le son manque ou ne passe que dans
        un sens, comparez adresse, port, direction et codecs des deux SDP avec le RTP vu ; une
        adresse privée derrière un NAT est la cause habituelle. Si un poste enregistré ne reçoit pas
        d'appels, comparez Contact avec son adresse réelle, et gardez son NAT ouvert.]],
    },
    [202] = {
      of = "4f814465",
      description = [[
        La requête est acceptée pour traitement, mais son résultat n'est pas encore connu. Pour
        SUBSCRIBE et REFER, ce code est obsolète et se traite exactement comme un 200 ; le résultat
        vient dans un NOTIFY. Pour MESSAGE, il reste en vigueur : un relais ou un serveur
        store-and-forward a le texte, mais la remise n'est pas garantie. La réponse est finale et
        clôt la transaction.]],
      when = [[
        Des postes et IPBX anciens l'envoient pour REFER pendant un transfert, et pour SUBSCRIBE à
        la présence, aux messages en attente (MWI) ou à la supervision de ligne (BLF). Les
        passerelles SMS et les stockages de messages hors ligne l'envoient pour MESSAGE. Les piles
        qui suivent la RFC 6665 et la RFC 7647 envoient 200 à sa place : un même réseau peut montrer
        les deux.]],
      fix = [[
        Traitez-le comme un succès et regardez la suite. Après SUBSCRIBE ou REFER, un NOTIFY doit
        arriver : lisez son Subscription-State et, pour un transfert, la ligne de statut dans le
        corps message/sipfrag. S'il n'en vient pas, vérifiez le Contact de l'abonné et le chemin de
        retour vers lui à travers NAT et proxys. Si un client ne le prend pas pour un 200, mettez le
        client à jour ou faites envoyer 200 par le serveur.]],
    },
    [204] = {
      of = "d34c7cff",
      description = [[
        L'abonnement est prolongé ou terminé, et aucun NOTIFY ne suivra car rien n'a changé. Un
        notifier ne l'envoie que pour un SUBSCRIBE dans un dialogue existant, dont l'en-tête
        Suppress-If-Match contient l'entity tag actuel. L'abonné garde l'état qu'il a ; Expires,
        obligatoire dans cette réponse, donne la nouvelle durée, et après un SUBSCRIBE avec Expires
        0 l'abonnement est terminé. Un 200 aurait promis un NOTIFY.]],
      when = [[
        Les clients de présence et d'autres événements qui utilisent la notification conditionnelle,
        RFC 5839, le reçoivent à chaque prolongation d'abonnement à une ressource inchangée. Il
        économise la bande passante et la batterie des abonnés mobiles (watchers), et du travail aux
        serveurs qui gèrent beaucoup d'abonnements. Dans le trafic ordinaire d'IPBX et de trunks, il
        n'apparaît pas.]],
      fix = [[
        Il n'y a rien à réparer. Si le watcher affiche un état périmé, comparez le tag dans
        Suppress-If-Match avec le SIP-ETag du dernier NOTIFY : la valeur * correspond à n'importe
        quel état et retient donc toutes les mises à jour. Si un client attend un NOTIFY et
        abandonne l'abonnement, faites-lui envoyer SUBSCRIBE sans Suppress-If-Match. Si la réponse
        arrive pour un SUBSCRIBE sans cet en-tête ou hors dialogue, le notifier est en cause.]],
    },
    [300] = {
      of = "61c2023c",
      description = [[
        L'adresse mène à plusieurs endroits, et l'appelant doit choisir l'un d'eux. Un serveur de
        redirection ou un UAS liste les choix dans des en-têtes Contact, avec parfois des valeurs q,
        puis se retire de l'appel. La réponse est finale : l'appelant envoie l'ACK puis, s'il le
        veut, un nouvel INVITE vers l'endroit choisi. 302 dit où aller pour l'instant ; 300 laisse
        le choix à l'utilisateur ou au terminal.]],
      when = [[
        Les serveurs de routage au moindre coût (LCR) et de portabilité l'envoient aux softswitches
        et aux SBC avec une liste de routes, la meilleure en tête. Un annuaire SIP peut l'utiliser
        pour un utilisateur qui a plusieurs terminaux. Un poste de bureau qui le reçoit essaie le
        Contact de son choix ou signale un simple échec, car aucune norme ne dit comment choisir.]],
      fix = [[
        Réglez l'équipement qui a envoyé l'INVITE pour qu'il suive les redirections ; sur les IPBX
        et les SBC, c'est un réglage du peer ou de la route. Vérifiez que chaque Contact contient
        une URI complète, avec un hôte, un port et un transport que l'appelant peut joindre et a le
        droit d'utiliser. Si aucune entrée de la liste ne fonctionne, corrigez les données de
        routage du serveur de redirection. Si la même adresse revient à chaque fois, cherchez une
        boucle entre les deux systèmes.]],
    },
    [301] = {
      of = "b7a0f50e",
      description = [[
        L'utilisateur a changé d'adresse pour de bon, et Contact donne celle à utiliser désormais.
        Le client répète la requête vers cette adresse et doit aussi mettre à jour son annuaire, son
        carnet d'adresses ou sa configuration, ce que 302 ne demande pas. C'est une réponse finale
        d'un serveur de redirection ou d'un UAS. Un proxy peut la suivre de lui-même, et l'appelant
        ne la voit alors jamais.]],
      when = [[
        Il apparaît après des changements de numéro et des migrations de domaine, et quand un trunk
        ou un registrar a migré vers un autre cluster. Les passerelles l'envoient quand le RTC
        signale un numéro changé et donne le nouveau. Certains SBC l'utilisent à la place de 302
        même pour un renvoi de courte durée, et un système qui mémorise la nouvelle adresse continue
        alors de l'appeler.]],
      fix = [[
        Reportez la nouvelle URI de Contact dans la configuration de l'appelant : adresse de
        serveur, trunk, route ou numérotation abrégée. En attendant, laissez le client ou le SBC
        suivre les redirections, et assurez-vous que le dialplan et les droits d'appel autorisent la
        nouvelle destination. Si l'appel échoue après la redirection, vérifiez que l'appelant peut
        résoudre l'hôte dans Contact et prend en charge son transport. Si le changement ne devait
        pas durer, faites envoyer par l'autre côté un 302 avec une valeur expires.]],
    },
    [302] = {
      of = "0c551ed7",
      description = [[
        Pour l'instant, l'utilisateur est joignable à l'adresse dans Contact : c'est là qu'il faut
        appeler. La réponse est finale et clôt cet INVITE par un ACK. Le système qui la suit envoie
        une nouvelle requête vers cette URI et reprend l'ancienne adresse à l'appel suivant, sauf si
        une valeur expires permet de mémoriser la nouvelle. Avec 181, le réseau de l'appelé renvoie
        l'appel ; ici, celui qui suit la redirection passe le nouvel appel, et souvent le paie.]],
      when = [[
        Les postes en renvoi répondent ainsi à un INVITE, et l'IPBX appelle alors la destination.
        Les serveurs de routage au moindre coût (LCR), de répartition de charge et de portabilité
        l'envoient vers les SBC, et un registrar peut l'utiliser pour envoyer un REGISTER vers un
        autre serveur. Beaucoup de trunks publics ne le suivent pas, et l'appel y échoue.]],
      fix = [[
        Décidez qui doit le suivre : activez les redirections sur l'IPBX, le proxy ou le SBC
        (redirect_method dans Asterisk, le module uac_redirect dans Kamailio), ou faites le renvoi
        dans le réseau plutôt que sur le poste. Vérifiez que Contact contient une URI que l'on peut
        appeler de là, car un simple numéro interne ou une adresse privée échoue à l'extérieur. Si
        la deuxième jambe est rejetée, regardez les règles du trunk sur le numéro présenté : elle
        montre l'appelant d'origine et peut demander Diversion ou History-Info avec un numéro à
        vous. Si le renvoi n'est pas voulu, supprimez-le sur le poste.]],
    },
    [305] = {
      of = "6f589ac7",
      description = [[
        Il faut passer par le proxy que Contact nomme pour atteindre la ressource appelée. Seul un
        UAS peut le générer, et l'appelant répète cette seule requête en passant par ce proxy. C'est
        une réponse finale. Contrairement à 301 et 302, son Contact donne un serveur à traverser,
        pas une nouvelle adresse de l'utilisateur.]],
      when = [[
        Il est très rare dans les réseaux réels, car les réglages d'outbound proxy, les SBC et le
        DNS font ce travail. Une passerelle ou un poste qui n'accepte les appels que par son propre
        proxy peut l'envoyer quand quelqu'un appelle directement son adresse IP. La plupart des
        équipements refusent un tel appel direct par un 403, ou l'ignorent.]],
      fix = [[
        Envoyez les appels vers cette destination par le proxy indiqué dans Contact : réglez-le
        comme outbound proxy de l'appelant ou comme prochain saut de la route. Ne comptez pas sur le
        client pour le faire de lui-même, car beaucoup ne prennent pas ce code en charge. Si
        l'appelant passait déjà par ce proxy, regardez, sur l'équipement qui a répondu, le réglage
        qui désigne le proxy accepté. Si c'est un proxy qui a généré la réponse, c'est lui qui est
        en cause : il devrait router l'appel.]],
    },
    [380] = {
      of = "24061717",
      description = [[
        Cet appel ne peut pas aboutir, mais un autre service peut prendre sa place. Le corps décrit
        cette alternative ; la RFC 3261 a laissé son format ouvert, et l'IMS y met un document XML.
        La réponse est finale, rien d'autre ne viendra pour cet INVITE. Contrairement à 302, elle ne
        donne pas forcément d'adresse à appeler : le terminal doit comprendre le corps pour savoir
        quoi faire.]],
      when = [[
        Les réseaux mobiles l'utilisent pour les appels d'urgence : le proxy de bordure, le P-CSCF,
        dit au mobile que son appel visait un numéro d'urgence et doit être passé comme tel, par un
        enregistrement d'urgence IMS ou dans le réseau circuit. Le corps est alors de type
        application/3gpp-ims+xml. Hors de l'IMS, presque rien ne l'envoie.]],
      fix = [[
        Sur un terminal mobile, lisez les éléments type, reason et action du corps XML, et vérifiez
        que le mobile lance la procédure d'urgence qu'ils demandent. Si un numéro ordinaire le
        déclenche, corrigez la liste des numéros d'urgence et les formats de numéros dans le P-CSCF
        ou le SBC. Un IPBX derrière un tel réseau ne sait que faire du corps : routez ses appels
        d'urgence vers le trunk prévu pour eux, ou faites convertir la réponse par le SBC de bordure
        en une route ou une annonce.]],
    },
    [400] = {
      of = "ebbe9fa4",
      description = [[
        La requête est mal formée ou viole une règle de SIP : le serveur n'a pas pu la traiter. Tout
        serveur du chemin peut l'envoyer ; la reason phrase ou un en-tête Warning devrait nommer le
        défaut. La réponse est finale, et les mêmes octets renvoyés reçoivent la même réponse. Les
        clients traitent aussi comme un 400 tout code 4xx qu'ils ne connaissent pas, et certains
        systèmes s'en servent pour des refus qui n'ont rien à voir avec la syntaxe.]],
      when = [[
        Déclencheurs typiques : un en-tête obligatoire absent ou en double, un Content-Length faux,
        un espace ou un caractère non échappé dans une URI, un SDP illisible. Il arrive après des
        mises à jour logicielles, après une nouvelle manipulation d'en-têtes sur un SBC, et quand le
        SIP ALG d'un routeur a réécrit une partie du message. Un message tronqué en chemin le
        produit aussi.]],
      fix = [[
        Lisez d'abord la reason phrase, puis comparez la requête à une autre qui passe, dans les
        octets arrivés au serveur et non dans ceux partis du client. Vérifiez Request-URI, Via,
        From, To, Call-ID, CSeq, Max-Forwards, Contact et Content-Length, puis chaque ligne du SDP.
        Désactivez le SIP ALG et annulez la dernière manipulation d'en-têtes. Si l'émetteur n'ajoute
        rien d'étrange, les logs du serveur qui a refusé nomment en général l'en-tête fautif.]],
    },
    [401] = {
      of = "f803d884",
      description = [[
        Le distant demande à l'émetteur de prouver son identité par des identifiants Digest. UAS et
        registrar l'envoient avec WWW-Authenticate ; les proxys envoient 407. C'est une première
        étape normale : le client répète la requête avec Authorization, le même Call-ID et un CSeq
        plus élevé. Un nouveau challenge pour ce realm sans stale=true signale normalement de
        mauvais identifiants.]],
      when = [[
        Presque chaque REGISTER commence par lui, comme les appels vers un IPBX qui authentifie
        chacun d'eux. Avec stale=true, il revient quand le nonce a expiré au cours d'un long
        enregistrement ou appel. Une boucle sans fin indique de mauvais identifiants, ou un
        algorithme comme SHA-256 que le client calcule mal.]],
      fix = [[
        Seul un challenge répété demande une action : comparez des deux côtés l'identifiant
        d'authentification (auth user), parfois différent du numéro de téléphone, puis le mot de
        passe, le realm, algorithm et qop. Si stale=true vient à chaque fois, les serveurs ne
        partagent pas leurs nonces, ou ceux-ci expirent trop tôt. Un client qui n'envoie aucun
        Authorization n'a pas d'identifiants pour ce realm ou ne connaît aucun algorithme proposé.
        Un trunk reconnu par son adresse IP ne devrait pas recevoir de challenge : vérifiez la liste
        d'adresses du serveur.]],
    },
    [402] = {
      of = "95c1fd12",
      description = [[
        Réservé à un usage futur ; en pratique, il signale un compte qui ne peut pas payer l'appel.
        Les RFC ne lui donnent qu'un nom, donc chaque opérateur fait ses propres règles. La réponse
        est finale, et un client qui n'en sait pas plus la traite comme un 400. Contrairement à 403,
        elle laisse entendre que le même appel passerait après un paiement.]],
      when = [[
        Plateformes prépayées, opérateurs de gros et serveurs de facturation l'envoient quand le
        solde est épuisé, quand un plafond de crédit est atteint ou quand la destination coûte plus
        qu'il ne reste. Il commence souvent pour tous les appels d'un trunk au même moment, ou
        seulement pour les destinations chères. D'autres plateformes utilisent 403 ou 503 pour la
        même raison.]],
      fix = [[
        Vérifiez le solde, le plafond de crédit et les blocages du compte sur le portail de
        l'opérateur, et lisez la reason phrase. S'il reste du crédit, cherchez quel compte la
        plateforme a retenu pour cet appel : l'identifiant d'authentification (auth user), l'adresse
        source, P-Asserted-Identity ou un préfixe en décide, et un mauvais choix peut mener à un
        compte vide. Si seules quelques destinations échouent, demandez le tarif ou le plafond qui
        s'applique. Sur votre propre plateforme, vérifiez la tarification et la lecture du solde.]],
    },
    [403] = {
      of = "d9239a19",
      description = [[
        Requête refusée par une règle : elle est comprise, mais ni identifiants ni nouvel essai
        n'aideront. Proxys, registrars, SBC et passerelles disent par là qui n'a pas le droit
        d'appeler, d'où, avec quel numéro présenté ou vers quel numéro. La réponse est finale. 401
        et 407 demandent une preuve d'identité et 404 dit que la destination est inconnue ; 403 dit
        non, même si beaucoup de serveurs l'envoient aussi pour un mauvais mot de passe.]],
      when = [[
        Les trunks l'envoient pour une adresse source absente de leur liste, un numéro présenté qui
        n'est pas le vôtre, une destination interdite, un plafond anti-fraude ou un contrat échu.
        Les registrars l'envoient pour un compte désactivé ou trop de terminaux, comme Asterisk
        quand un AOR a atteint max_contacts. Les passerelles convertissent en 403 la cause Q.850 21,
        call rejected, et un vérificateur d'appels signés peut répondre ainsi à une Date trop
        ancienne.]],
      fix = [[
        Lisez la reason phrase et les en-têtes Reason et Warning, car beaucoup d'opérateurs y
        nomment la cause. De votre côté, comparez avec un appel qui passe : adresse IP et port
        source, From et P-Asserted-Identity au format convenu, numéro composé, présence ou non
        d'identifiants. Sur le serveur, vérifiez les listes d'adresses, le dialplan et les droits
        d'appel, l'état du compte et ses plafonds. Si tout cela est bon, envoyez le Call-ID et
        l'heure à l'autre côté : lui seul voit quelle règle a joué.]],
    },
    [404] = {
      of = "37f9471b",
      description = [[
        Le numéro ou l'utilisateur n'existe pas ici, ou ce serveur ne gère pas ce domaine. Le code
        vient du serveur responsable, ou d'une passerelle dont le commutateur n'a pas ce numéro ou
        pas de route. La réponse est finale et, en cours d'appel, met fin au dialogue. 480 est un
        utilisateur connu mais injoignable pour l'instant, 410 une adresse disparue pour de bon, 484
        un numéro trop court, 604 un numéro qui n'existe nulle part.]],
      when = [[
        Le plus souvent, le format du numéro est faux : un plus ou un indicatif pays manquant, un
        préfixe en trop, un zéro initial perdu. Sinon, le contexte du dialplan n'a pas ce numéro
        interne, le domaine n'est pas celui du serveur, ou REGISTER nomme un compte inconnu.
        Certains serveurs l'utilisent pour des utilisateurs non enregistrés. En réponse à un OPTIONS
        de keepalive, il prouve que le serveur est vivant.]],
      fix = [[
        Regardez la partie utilisateur et l'hôte de la Request-URI tels qu'ils sont arrivés au
        serveur qui a répondu, et corrigez le format du numéro sur l'IPBX ou le SBC de l'appelant.
        Sur le serveur, vérifiez que l'utilisateur existe, que le domaine est l'un des siens et que
        l'appel entre dans le bon contexte ou la bonne table de routage. Si l'utilisateur existe,
        vérifiez l'enregistrement du poste. Pour un numéro RTC, lisez la cause Q.850 dans Reason : 1
        est un numéro non attribué, 2 et 3 sont des routes manquantes.]],
    },
    [405] = {
      of = "9b368cbf",
      description = [[
        La méthode est connue, mais elle n'est pas autorisée pour cette adresse. L'en-tête Allow,
        obligatoire dans cette réponse, liste celles qui le sont. Un UAS, un registrar ou un B2BUA
        l'envoie ; la réponse est finale et, au milieu d'un appel, elle ne fait normalement échouer
        que cette requête, sauf si la méthode était vitale pour la session. 501 dit que le serveur
        ne connaît pas du tout la méthode.]],
      when = [[
        Les cas habituels : un REGISTER vers un serveur qui n'est pas un registrar, ou un PUBLISH,
        SUBSCRIBE, MESSAGE ou REFER vers un trunk qui ne transporte que des appels. UPDATE, INFO ou
        REFER peuvent le recevoir en cours d'appel quand le distant a désactivé la fonction. Les SBC
        le produisent par un filtre de méthodes sur l'interface.]],
      fix = [[
        Comparez la méthode dans CSeq avec Allow dans la réponse et avec l'en-tête Allow que le
        distant a envoyé à l'établissement de l'appel. Sur le client, désactivez la fonction
        derrière la méthode, comme la présence, les messages en attente (MWI) ou le transfert par
        REFER, ou envoyez la requête au serveur qui l'offre. Sur l'IPBX ou le SBC, autorisez la
        méthode pour ce peer si le service est voulu. Si Allow contient justement cette méthode,
        c'est la Request-URI qui ne convient pas : une autre adresse de ce serveur peut l'accepter.]],
    },
    [406] = {
      of = "ac53ac4e",
      description = [[
        Rien de ce que le serveur pourrait renvoyer ne convient aux en-têtes Accept de la requête.
        Le reproche porte sur les corps des réponses, pas sur les médias : Accept, Accept-Encoding
        ou Accept-Language de la requête exclut toutes les formes dont le serveur dispose. La
        réponse est finale. Des codecs incompatibles sont un 488 ou un 606, et un corps de mauvais
        type dans la requête est un 415.]],
      when = [[
        Les vrais cas sont rares : un SUBSCRIBE dont Accept ne nomme aucun format de cet event
        package, ou un OPTIONS qui exclut application/sdp. Plus souvent, une passerelle, un poste ou
        un vieil IPBX l'emploie sans rigueur pour un appel dont il ne veut pas ou des médias qu'il
        ne sait pas traiter, et la cause est dans la reason phrase.]],
      fix = [[
        Regardez les en-têtes Accept de la requête et ajoutez le type que le serveur propose, comme
        application/sdp, application/pidf+xml ou application/simple-message-summary, ou supprimez
        une restriction qui n'a pas de sens. Vérifiez aussi Event, car chaque package a ses propres
        formats. Si la requête ne pose aucune restriction de ce genre, prenez le code pour un refus
        de l'appel : lisez la reason phrase et Warning, puis comparez le SDP comme pour un 488.]],
    },
    [407] = {
      of = "3624250f",
      description = [[
        Un proxy du chemin veut des identifiants Digest avant de laisser passer la requête. Le
        client répond à Proxy-Authenticate par une nouvelle requête avec Proxy-Authorization, même
        Call-ID et CSeq plus élevé. 401 est la même demande venant d'un UAS ou d'un registrar. Après
        un fork, un 407 peut contenir les challenges de plusieurs proxys et serveurs, et le client
        devrait répondre à tous.]],
      when = [[
        Outbound proxys, IPBX hébergés et trunks SIP l'envoient pour INVITE, REFER et MESSAGE,
        souvent aussi pour re-INVITE, UPDATE ou BYE. Une fois par appel est normal là où les nonces
        vivent peu de temps. Une boucle indique de mauvais identifiants, ou ceux d'un autre realm.]],
      fix = [[
        Seul un challenge répété demande une action : vérifiez l'identifiant d'authentification
        (auth user), le mot de passe, le realm, et que le client envoie Proxy-Authorization et non
        Authorization. Sur une chaîne de proxys, il lui faut peut-être des identifiants pour
        plusieurs realms. Si re-INVITE ou BYE échoue en cours d'appel, il doit les y envoyer aussi,
        pour un nouveau nonce. Si le trunk est censé faire confiance à votre adresse IP, comparez
        celle qu'il a vue avec celle convenue.]],
    },
    [408] = {
      of = "3f78385c",
      description = [[
        Pas de réponse à temps : un serveur a attendu le prochain saut ou l'utilisateur, puis
        renoncé. Un proxy stateful l'envoie pour un INVITE quand aucune réponse finale n'est venue
        d'aucun côté, et un client resté sans aucune réponse fait comme s'il l'avait reçu après
        64*T1, 32 secondes par défaut. La réponse est finale et permet un essai plus tard. 504 veut
        dire qu'un autre système derrière le serveur est resté muet, 480 que l'on sait l'utilisateur
        absent, et 487 que quelqu'un a annulé.]],
      when = [[
        Un poste mort mais encore enregistré, une entrée NAT refermée, un pare-feu qui jette les
        paquets ou un mauvais prochain saut le produisent au bout de 32 secondes ou du timer plus
        court du serveur. Il vient aussi quand un poste sonne jusqu'à la fin du timer du proxy, et
        de passerelles pour la cause Q.850 18. Dans un appel, il amène l'émetteur à terminer le
        dialogue ; souvent, Contact ou le route set ne mène nulle part. Pour les requêtes autres
        qu'INVITE, aucun serveur moderne ne devrait l'envoyer.]],
      fix = [[
        Trouvez le dernier saut qui a reçu la requête et le premier qui ne l'a pas eue, par des
        captures des deux côtés du serveur qui a répondu. Vérifiez que l'adresse de l'enregistrement
        ou de la route est joignable, que les keepalives tiennent le NAT ouvert et que les pare-feux
        laissent passer le port et le transport. Si les requêtes UDP dépassent environ 1300 octets,
        soupçonnez des fragments perdus et passez en TCP. Sur le serveur, vérifiez le DNS et les
        timers (fr_timer et fr_inv_timer du module tm de Kamailio), sauf si le poste a sonné tout du
        long : le délai de sonnerie a alors fait son travail.]],
    },
    [409] = {
      of = "521acd1e",
      description = [[
        Un reste de la RFC 2543 : le REGISTER ne s'accordait pas avec les enregistrements déjà
        présents. Le code visait les contacts dont le paramètre action, proxy ou redirect,
        contredisait ceux déjà en place. La RFC 3261 a abandonné ce paramètre, et ce code avec lui :
        il n'est plus au registre, et un client le traite comme un 400. Les registrars d'aujourd'hui
        acceptent un tel REGISTER, ou répondent 400, 403 ou 500 quand quelque chose s'y oppose
        vraiment.]],
      when = [[
        Dans une capture actuelle, il vient d'un très vieux registrar, ou d'un produit qui reprend
        pour son propre usage le sens HTTP, conflict. Exemples : un second terminal qui réclame un
        contact déjà pris, ou une plateforme qui transmet l'erreur de son service de provisioning.
        Sur les trunks, on ne le voit presque jamais.]],
      fix = [[
        Si le registrar suit vraiment la RFC 2543, mettez-le à jour ou remplacez-le. Sinon, lisez
        comment il décrit le conflit dans la reason phrase et dans ses logs, listez les bindings du
        compte et supprimez les périmés, à la main ou par REGISTER, Contact * et Expires 0. Sur le
        poste, retirez tout paramètre action du Contact et donnez à chaque terminal sa propre
        adresse de contact. Regardez si le compte limite le nombre de terminaux.]],
    },
    [410] = {
      of = "228e3588",
      description = [[
        L'adresse existait ici mais a disparu pour de bon, et aucune nouvelle n'est connue. La
        réponse est finale et peut être tenue pour permanente : annuaires et clients doivent
        supprimer l'entrée, et au milieu d'un appel le dialogue prend fin. 404 convient quand le
        serveur ne peut pas dire si l'état est permanent, et 301 quand il connaît la nouvelle
        adresse.]],
      when = [[
        Les lignes portées, résiliées ou renumérotées l'amènent par les passerelles RTC, qui
        l'envoient pour la cause Q.850 22 quand le commutateur ne donne pas le nouveau numéro. Les
        serveurs qui se souviennent de comptes supprimés, de conférences terminées ou d'adresses
        temporaires expirées l'utilisent aussi. La plupart des IPBX envoient simplement 404 dans ces
        cas.]],
      fix = [[
        Demandez le nouveau numéro et retirez l'ancien des carnets d'adresses, des numérotations
        abrégées et des règles de renvoi. Si le numéro est certainement en service, essayez par un
        autre opérateur : une base de portabilité sur la route est peut-être périmée, et l'opérateur
        doit la corriger. Si un softphone appelle une adresse temporaire, comme un GRUU expiré ou
        une conférence terminée, il doit en obtenir une nouvelle en s'enregistrant de nouveau ou en
        rejoignant à nouveau la conférence.]],
    },
    [411] = {
      of = "aadcd6df",
      description = [[
        Un code de la RFC 2543 : le serveur refusait la requête sans en-tête Content-Length. La RFC
        3261 l'a supprimé : en UDP, le datagramme délimite le corps, et en TCP et TLS l'en-tête est
        toujours exigé. Il n'est plus au registre, et un client le traite comme un 400. Les piles
        actuelles répondent 400 ou ferment la connexion quand l'en-tête manque sur un flux.]],
      when = [[
        Seuls des serveurs antiques, du code dérivé de HTTP et des outils de test l'envoient encore.
        La requête en cause est passée par TCP ou TLS sans Content-Length, ou un élément du chemin a
        retiré l'en-tête. Une passerelle entre WebSocket, où l'en-tête peut être omis, et TCP peut
        causer le défaut encore aujourd'hui.]],
      fix = [[
        Faites envoyer Content-Length par le client dans chaque requête, avec le nombre exact
        d'octets après la ligne vide, et 0 quand il n'y a pas de corps. Regardez les octets tels
        qu'ils sont arrivés, car une règle du SBC ou un ALG a pu retirer l'en-tête ou sa forme
        courte l. Vérifiez ensuite toute passerelle entre transports, qui doit ajouter l'en-tête
        quand elle écrit en TCP ou TLS. Si le serveur l'exige aussi en UDP, mettez le serveur à
        jour.]],
    },
    [412] = {
      of = "8633aaea",
      description = [[
        La condition du PUBLISH a échoué : aucun état publié n'a l'entity tag envoyé. Le serveur de
        présence compare SIP-If-Match avec les tags qu'il détient ; cet état a expiré, a été perdu
        ou se trouve sur un autre serveur. La réponse est finale, et le client ne doit pas répéter
        cette requête : il jette le tag et publie de nouveau sans SIP-If-Match. Les conditions sur
        les médias et la bande passante relèvent de 580.]],
      when = [[
        Les clients de présence le reçoivent après une mise en veille, une perte de réseau ou un
        rafraîchissement tardif, quand leur état publié a expiré. Il vient aussi après le
        redémarrage d'un serveur de présence qui a perdu sa mémoire, et quand un répartiteur de
        charge envoie le rafraîchissement à un autre nœud. Les appels ne sont pas touchés.]],
      fix = [[
        Une seule réponse de ce genre, suivie d'un PUBLISH réussi sans SIP-If-Match, s'est réparée
        d'elle-même. Si elle revient sans cesse, le client doit rafraîchir bien avant la fin de
        l'Expires du 200 ; vérifiez aussi qu'il mémorise le SIP-ETag de chaque 200, car chacun
        remplace le précédent. Côté serveur, gardez les publications dans une base partagée, ou
        routez tous les PUBLISH d'un même utilisateur vers le même nœud. Un client qui envoie sans
        fin le tag mort est défectueux : mettez-le à jour.]],
    },
    [413] = {
      of = "46706833",
      description = [[
        Le corps de la requête est plus gros que ce que ce serveur accepte de traiter. Un UAS ou un
        SBC l'envoie à propos du corps seul ; un message trop long dans son ensemble est un 513, une
        adresse trop longue un 414. La réponse est finale, mais le client peut réessayer avec un
        corps plus petit ou sans corps. Un en-tête Retry-After veut dire que la limite est
        passagère.]],
      when = [[
        Les causes : un long SDP avec beaucoup de codecs, de candidats ICE et de lignes vidéo, un
        MESSAGE avec un long texte ou des images, un PUBLISH avec de gros documents de présence.
        Cela arrive surtout sur les passerelles WebRTC vers de vieux IPBX et sur les passerelles
        SMS. Une limite de corps dans un profil de sécurité du SBC agit de la même façon.]],
      fix = [[
        Réduisez le corps : proposez moins de codecs, retirez les lignes média inutiles, enlevez les
        candidats ICE sur cette jambe, découpez ou raccourcissez les messages, ou envoyez les gros
        contenus par MSRP ou sous forme de lien. Si Retry-After est présent, attendez cette durée
        avant le prochain essai. Si le contenu est légitime, augmentez la taille de corps maximale
        sur le serveur ou le SBC. Comparez aussi Content-Length au corps réel, car une valeur fausse
        fait paraître énorme un petit corps.]],
    },
    [414] = {
      of = "69c3b2b9",
      description = [[
        L'adresse dans la ligne de requête dépasse la longueur que le serveur accepte de lire. La
        Request-URI compte en entier, avec sa partie utilisateur et tous ses paramètres. La réponse
        est finale : une URI plus courte peut passer, la même ne passera pas. Un corps trop gros est
        un 413, et un message trop long dans son ensemble un 513.]],
      when = [[
        Les URI grossissent quand des systèmes y entassent des choses : longs jetons dans la partie
        utilisateur, état de routage, paramètres de portabilité et d'opérateur. Les redirections qui
        ajoutent des données à chaque passage y mènent, et dans une boucle l'URI peut grandir à
        chaque tour. Les scanners qui essaient des noms d'utilisateur sans fin le voient aussi.]],
      fix = [[
        Trouvez ce qui allonge la Request-URI, dans la forme où elle est arrivée. Retirez sur le
        proxy ou le SBC les paramètres qui ne comptaient qu'en amont, et gardez l'état dans des
        en-têtes ou une base de données plutôt que dans la partie utilisateur. Si un morceau s'y
        répète encore et encore, cherchez une boucle entre les systèmes qui redirigent ou renvoient
        l'appel. Si l'URI est légitime, augmentez la limite du serveur ou mettez son logiciel à
        jour.]],
    },
    [415] = {
      of = "d7ff6f5c",
      description = [[
        Le corps de la requête a un type, un encodage ou une langue que le destinataire ne sait pas
        traiter. Accept, Accept-Encoding ou Accept-Language dans la réponse liste ce qu'il
        prendrait. La réponse est finale, et le client peut réessayer avec un corps d'un type listé.
        488 conteste les médias d'un SDP qui a été compris ; ici, c'est le contenant lui-même qui
        est refusé, tandis que 406 parle des corps des réponses.]],
      when = [[
        Déclencheurs courants : un INFO avec DTMF en application/dtmf-relay, un MESSAGE dans un
        format inconnu, un INVITE en multipart/mixed, comme dans les appels d'urgence,
        l'enregistrement des conversations, SIP-I et SIP-T. Une passerelle qui ajoute des parties
        ISUP vers un simple peer SIP le reçoit aussitôt. De même une requête avec un corps, mais un
        Content-Type absent ou mal écrit.]],
      fix = [[
        Comparez Content-Type et Content-Encoding de la requête avec les en-têtes Accept de la
        réponse. N'envoyez que les types listés : passez les DTMF en telephone-event dans RTP
        (dtmf_mode=rfc4733 dans Asterisk, dtmf-relay rtp-nte sur Cisco CUBE), désactivez SIP-I ou
        les autres pièces jointes sur ce trunk, utilisez du texte brut pour les messages. Si une
        partie supplémentaire est utile sans être vitale, marquez-la par Content-Disposition et
        handling=optional. Côté destinataire, activez multipart ou le type lui-même si le service en
        a besoin, ou faites retirer par le SBC les parties dont le réseau suivant ne veut pas.]],
    },
    [416] = {
      of = "dedb6b28",
      description = [[
        La Request-URI utilise un schéma que ce serveur ne connaît ou ne sert pas, comme tel ou
        sips. Un proxy ou un UAS l'envoie avant même de regarder l'utilisateur. La réponse est
        finale, et le client devrait réessayer avec une URI sip. Elle ne porte que sur le schéma :
        un numéro inconnu sous un schéma accepté est un 404.]],
      when = [[
        Une URI tel envoyée à un IPBX ou un trunk qui veut sip avec user=phone est le cas courant,
        suivie de sips vers un serveur sans TLS. Les adresses urn:service des appels d'urgence le
        provoquent sur les systèmes qui ne les connaissent pas, de même que les liens dont le schéma
        s'est perdu ou est mal écrit.]],
      fix = [[
        Réécrivez la Request-URI, sur l'appelant, l'IPBX ou le SBC, dans la forme que veut le
        distant, en général une URI sip avec numéro, domaine et user=phone. Des deux côtés, vérifiez
        le réglage du trunk qui choisit entre tel et sip. Pour sips, mettez TLS à chaque saut, ou
        appelez une URI sip sur le transport TLS. Sur votre propre proxy, convertissez les URI tel
        avant le routage, et ajoutez une route pour urn:service si des appels d'urgence arrivent
        sous cette forme.]],
    },
    [417] = {
      of = "30f1c6e2",
      description = [[
        Resource-Priority est exigé par l'appelant, mais aucune de ses valeurs n'est connue ici. Le
        code est envoyé quand la requête porte Require: resource-priority ; sans cela, les valeurs
        inconnues sont ignorées et l'appel continue en priorité normale. La réponse est finale ;
        Accept-Resource-Priority peut lister ce que le serveur accepte, et l'appelant peut réessayer
        avec l'une de ces valeurs. Une valeur connue que l'appelant n'a pas le droit d'utiliser est
        refusée par 403.]],
      when = [[
        Les réseaux gouvernementaux, militaires et de secours utilisent cet en-tête pour faire
        passer des appels en cas de surcharge, avec des namespaces comme ets, wps, dsn ou esnet. Le
        code apparaît là où deux de ces réseaux, ou l'un d'eux et un opérateur public, n'ont aucun
        namespace en commun. Les trunks ordinaires ne l'exigent jamais.]],
      fix = [[
        Comparez le namespace et la valeur dans Resource-Priority avec Accept-Resource-Priority dans
        la réponse, ou avec ce qui a été convenu avec le distant. Utilisez un namespace connu des
        deux côtés, ou listez plusieurs valeurs. Si l'appel peut aussi passer sans priorité, retirez
        resource-priority de Require, pour que l'autre côté puisse l'ignorer. Sur le serveur,
        ajoutez le namespace à la configuration, ou faites traduire l'un en l'autre par un
        équipement de bordure.]],
    },
    [420] = {
      of = "ba939163",
      description = [[
        Une extension exigée n'est pas prise en charge ici, et Unsupported donne ses option tags. Un
        UAS conteste les tags de Require, un proxy ceux de Proxy-Require. La réponse est finale ; le
        client peut réessayer sans ces tags s'il peut se passer de la fonction. 421 est l'inverse :
        là, c'est le serveur qui a besoin de quelque chose que le client n'a pas annoncé.]],
      when = [[
        100rel, timer, replaces, precondition et sec-agree sont des tags typiques. Il survient quand
        un côté est réglé pour exiger les réponses provisoires fiables ou les session timers et que
        l'autre ne les a pas, et sur REGISTER quand un proxy ajoute Path alors que le poste
        n'annonce pas path. Les frontières entre un cœur IMS et de simples IPBX le montrent souvent.]],
      fix = [[
        Lisez Unsupported, puis cherchez ces tags dans Require ou Proxy-Require de la requête. Sur
        l'émetteur, passez la fonction (100rel, session timers, préconditions) de required à
        supported, comme avec 100rel=yes et timers=yes dans Asterisk, ou activez-la du côté qui
        répond. À une frontière, faites retirer le tag ou traiter l'extension par le SBC. Pour path,
        faites-le lister par le poste dans Supported, ou réglez le registrar pour qu'il accepte Path
        sans cela.]],
    },
    [421] = {
      of = "83bbd013",
      description = [[
        Le serveur a besoin d'une extension, nommée dans Require, que le client n'a pas mise dans
        Supported. La réponse est finale, et le client peut réessayer s'il a cette fonction et
        l'annonce. Comme un serveur devrait se rabattre sur le SIP de base chaque fois qu'il le
        peut, celui-ci affirme ne pas le pouvoir. 420 se plaint d'une extension exigée par le
        client, et 494 demande un accord de sécurité à un client qui en propose un.]],
      when = [[
        Il est envoyé par des services qui dépendent d'une fonction : path entre le proxy de bordure
        et le registrar, sec-agree dans l'IMS, 100rel ou precondition en VoLTE, timer sur les trunks
        qui tiennent aux session timers. Des postes et IPBX simples le reçoivent quand ils
        s'enregistrent sur un tel réseau ou appellent à travers lui.]],
      fix = [[
        Lisez Require dans la réponse et activez cette fonction sur le client ; les réglages
        s'appellent le plus souvent PRACK ou 100rel, session timer, Path, precondition ou security
        agreement. Vérifiez que le tag figure dans Supported tel que la requête arrive, car les SBC
        filtrent souvent cet en-tête. Si le terminal ne sait pas le faire, intercalez un B2BUA ou un
        SBC qui le sait, ou assouplissez l'exigence sur le serveur, de required à preferred.]],
    },
    [422] = {
      of = "b537aaa6",
      description = [[
        Le session timer demandé est trop court pour un serveur du chemin, dont le minimum est dans
        Min-SE. Un UAS ou un proxy l'envoie quand le Session-Expires d'un INVITE ou d'un UPDATE est
        sous sa limite. La réponse n'est finale que pour cet essai : le client répète la requête
        avec le même Call-ID et un CSeq plus élevé, porte Session-Expires au moins à cette valeur et
        ajoute Min-SE. 423 fait le même reproche aux enregistrements, abonnements et publications.]],
      when = [[
        Un poste, un IPBX ou un opérateur qui demande 90 secondes tombe sur un trunk ou un SBC qui
        en veut 600 ou 1800. Plusieurs tours se suivent quand les proxys du chemin ont des limites
        croissantes. L'appel s'établit alors un peu plus tard et fonctionne ; il n'échoue que si le
        client ne sait pas réessayer.]],
      fix = [[
        Réglez le session timer de l'appelant au moins sur le Min-SE reçu ; 1800 secondes est la
        valeur usuelle. Dans Asterisk, c'est timers_sess_expires de l'endpoint, dans FreeSWITCH
        session-timeout du profil. Sur le serveur, baissez un minimum exagérément haut, mais pas
        sous 90 secondes : c'est timers_min_se dans Asterisk et minimum-session-expires dans
        FreeSWITCH. Si un client ignore la réponse, désactivez les session timers sur ce trunk ou
        faites-les gérer par le SBC.]],
    },
    [423] = {
      of = "e3c9bdc1",
      description = [[
        La durée demandée est trop courte, et Min-Expires contient la plus courte que le serveur
        accepte. Les registrars l'envoient pour REGISTER, les notifiers pour SUBSCRIBE et les
        serveurs de présence pour PUBLISH. La réponse n'est finale que pour cet essai : le client
        répète la requête avec Expires, ou le paramètre expires de chaque Contact, porté au moins à
        cette valeur. Le code est prévu pour des durées au-dessus de zéro et sous une heure ; les
        session timers des appels utilisent 422.]],
      when = [[
        Un poste réglé pour s'enregistrer toutes les 30 ou 60 secondes, souvent pour garder un NAT
        ouvert, tombe sur un registrar dont le minimum est de quelques minutes. Les clients mobiles,
        les trunks à intervalle d'enregistrement court et les postes provisionnés avant un
        changement des limites du serveur le montrent aussi. Le deuxième essai réussit le plus
        souvent, et personne ne remarque rien.]],
      fix = [[
        Réglez la durée d'enregistrement ou d'abonnement du terminal au moins sur Min-Expires ; 600
        à 3600 secondes conviennent à la plupart des réseaux. Pour garder les entrées NAT ouvertes,
        utilisez des paquets de keepalive ou des OPTIONS au lieu d'enregistrements courts. Si la
        durée figure à la fois dans Expires et dans le paramètre expires de Contact, augmentez le
        paramètre, car il prime. Si un terminal répète sans fin la même valeur, il ne connaît pas le
        code : réglez une durée plus longue à la main, ou baissez le minimum sur le registrar.]],
    },
    [424] = {
      of = "979c95be",
      description = [[
        La localisation envoyée avec la requête est mal formée, inutilisable ou impossible à
        récupérer. Le destinataire a besoin d'une localisation et n'en a trouvé aucune d'utilisable
        dans Geolocation ni dans le corps PIDF-LO ; Geolocation-Error, obligatoire ici, dit
        pourquoi. La réponse est finale pour la transaction mais ne termine pas un dialogue
        existant. Elle ne doit jamais être envoyée pour une requête qui n'a aucun en-tête
        Geolocation.]],
      when = [[
        Les appels d'urgence et le routage par localisation sont son domaine : un centre d'urgence
        ou un proxy de routage reçoit une localisation par référence qu'il ne peut pas récupérer,
        une référence cid sans sa partie de corps, ou un XML illisible. Un proxy qui sait la
        localisation fausse peut la refuser et envoyer la bonne dans la réponse. La téléphonie de
        tous les jours ne l'utilise pas.]],
      fix = [[
        Lisez le nombre dans Geolocation-Error : 100 est une localisation impossible à traiter, 200
        à 202 des permissions manquantes, 300 une référence qui n'a pas pu être récupérée. Vérifiez
        le PIDF-LO et son Content-ID par rapport au cid dans Geolocation, et que le serveur de
        localisation répond aux requêtes de l'autre réseau. Pour les permissions, ajustez
        Geolocation-Routing et les règles d'usage dans le PIDF-LO. Si la réponse apporte une
        localisation, renvoyez la requête avec elle ; un proxy qui a inséré la mauvaise doit régler
        cela lui-même et ne pas relayer la réponse.]],
    },
    [425] = {
      of = "8a228e95",
      description = [[
        L'alerte d'urgence dans la requête est si mal formée qu'aucun secours utile ne peut en être
        tiré. Un service d'urgence, ou un serveur sur le chemin vers lui, l'envoie pour des alertes
        sans appel : des MESSAGE avec un document CAP tels que les décrit la RFC 8876.
        AlertMsg-Error, obligatoire ici, donne le détail. La réponse est finale, ne termine pas un
        dialogue, et ne doit jamais être envoyée pour une requête sans données d'alerte.]],
      when = [[
        Capteurs, centrales d'alarme, véhicules et appareils médicaux qui alertent par SIP le
        reçoivent quand leur XML est cassé, que la partie de corps manque ou que rien n'y dit de
        quelle alerte il s'agit. Une requête contenant quoi que ce soit d'utilisable doit être
        acceptée quand même. Il appartient aux réseaux d'urgence de nouvelle génération et reste
        très rare ailleurs.]],
      fix = [[
        Regardez AlertMsg-Error : 100 est une alerte impossible à traiter, 101 une alerte absente,
        102 trop peu d'informations, 103 des données abîmées. Validez le document CAP dans la partie
        application/EmergencyCallData.cap+xml, puis vérifiez que Call-Info et Content-ID désignent
        la même partie, et qu'aucun SBC ne l'a retirée ni n'a changé la boundary du multipart.
        Testez sur une adresse de test du service d'urgence, jamais sur l'adresse réelle.]],
    },
    [428] = {
      of = "d192cdfc",
      description = [[
        Une identité d'appelant signée est exigée, et la requête n'a pas d'en-tête Identity
        utilisable. Un service de vérification, le plus souvent dans le réseau d'arrivée, l'envoie
        quand sa politique exige une signature et que l'en-tête manque, ou que tous ceux présents
        ont un type ppt qu'il ne connaît pas. La réponse est finale ; l'appel peut être retenté avec
        une signature. 436, 437 et 438 veulent dire que l'en-tête était là, mais que son certificat
        ou sa signature a échoué.]],
      when = [[
        Les réseaux avec STIR/SHAKEN, comme aux États-Unis, au Canada et en France, peuvent
        l'envoyer sur les routes où chaque appel doit être signé. Il apparaît quand l'opérateur
        d'origine ne signe pas, quand un SBC ou un tronçon circuit du chemin a perdu l'en-tête, ou
        quand quelqu'un l'a retiré pour garder de petits paquets UDP. Beaucoup d'opérateurs
        acceptent les appels non signés et se contentent de les marquer.]],
      fix = [[
        Faites signer l'appel par l'opérateur d'origine, ou activez la signature sur votre propre
        SBC avec un certificat valide. Faites une capture à chaque frontière pour trouver où
        Identity se perd : un filtre d'en-têtes, un B2BUA qui ne le copie pas, ou un tronçon
        circuit, après lequel l'appel doit être signé de nouveau. Vérifiez ppt, car un vérificateur
        qui ne connaît que shaken ne peut pas se servir d'autres types seuls. Préférez TCP ou TLS,
        car l'en-tête peut pousser l'INVITE au-delà de ce qu'UDP transporte sans fragmenter.]],
    },
    [429] = {
      of = "a6ddabbd",
      description = [[
        La cible d'un transfert exige la preuve de son auteur : un jeton Referred-By valide. L'appel
        issu d'un REFER ne portait pas un tel jeton signé dans son corps, ou en portait un périmé ou
        abîmé ; le destinataire du REFER peut refuser le REFER lui-même pour la même raison. La
        réponse est finale, et l'auteur du transfert, qui l'apprend directement ou par NOTIFY, peut
        envoyer un nouveau REFER avec un jeton. 428 demande au contraire l'identité de l'appelant
        lui-même.]],
      when = [[
        Les jetons Referred-By signés demandent S/MIME, que peu de produits ont : les vrais cas sont
        donc rares, dans les systèmes de haute sécurité et les serveurs de conférence à admission
        stricte. Ils répondent à REFER ou à un INVITE avec Referred-By, ou figurent dans le corps
        message/sipfrag d'un NOTIFY. Là où il n'y a pas de transfert, c'est presque toujours Too
        Many Requests, le code HTTP de ce numéro, emprunté par une plateforme qui limite le débit.]],
      fix = [[
        Si les transferts peuvent se passer de preuve, assouplissez la règle sur la cible ; un
        simple en-tête Referred-By est ce que la plupart des systèmes peuvent donner. Si la preuve
        est voulue, l'auteur du transfert doit mettre le jeton signé dans le corps du REFER et le
        désigner par le paramètre cid de Referred-By, et le destinataire du REFER doit copier
        l'en-tête et le jeton sans y toucher. Vérifiez qu'aucun B2BUA ne retire le corps ni ne
        réécrit l'en-tête, et vérifiez les horloges, car un jeton qui paraît ancien est refusé
        aussi. S'il s'agit d'une limite de débit, lisez la reason phrase, respectez Retry-After,
        envoyez moins de requêtes par seconde et demandez la limite au fournisseur.]],
    },
    [430] = {
      of = "aeec01c0",
      description = [[
        La connexion vers le terminal sur ce flow est rompue : ce chemin vers lui est mort. Un proxy
        de bordure l'envoie au proxy du domaine de l'utilisateur, qui devrait essayer un autre flow
        du même terminal : la même instance avec un autre reg-id. Le code est réservé aux proxys ;
        un terminal ne devrait jamais le voir, et s'il le voit, il le traite comme un 400. Il fait
        partie de SIP outbound, RFC 5626.]],
      when = [[
        Les appels vers des postes derrière un NAT, des applications mobiles et des clients WebRTC
        le rencontrent quand la connexion TCP, TLS ou WebSocket est perdue, ou que le proxy de
        bordure a redémarré, alors que l'enregistrement existe encore. Le prochain saut est alors un
        proxy de bordure qui ne trouve aucune connexion vivante pour le flow token dans Route. Si un
        deuxième flow est enregistré, l'appel passe un instant plus tard.]],
      fix = [[
        Événement passager, il se répare tout seul : le flow suivant est essayé et le terminal
        s'enregistre de nouveau. Si des appels sont perdus, les terminaux doivent enregistrer deux
        flows par des proxys de bordure différents, et envoyer des keepalives avant que les NAT et
        les répartiteurs de charge n'expirent. Réglez le registrar pour qu'il supprime le binding
        d'un flow qui signale ce code. Si des appelants le voient, le proxy du domaine ne connaît
        sans doute pas le code : il devrait essayer les autres contacts et ne pas le relayer.]],
    },
    [433] = {
      of = "9ea0738c",
      description = [[
        L'appel est refusé : l'appelant masque son identité et les appels anonymes ne sont pas
        acceptés. C'est un serveur agissant pour l'appelé qui l'envoie. La réponse est finale, et un
        client ne doit pas répéter l'appel avec l'identité affichée à moins que l'utilisateur le
        veuille. Elle est plus précise que 403 ou 603 ; une signature invérifiable n'est pas un
        anonymat et a ses propres codes.]],
      when = [[
        Le rejet des appels anonymes, chez un opérateur fixe ou mobile ou sur un IPBX, en est
        l'origine. L'INVITE porte Privacy: id ou un From anonyme, mis par l'utilisateur, par le
        réglage d'usine d'un poste, ou par un IPBX ou un SBC qui masque les numéros sans qu'on le
        lui demande. Les passerelles transforment en requêtes de ce type les appels RTC à
        présentation restreinte.]],
      fix = [[
        Si l'appelant est d'accord, rappelez avec le numéro affiché : retirez le réglage de
        masquage, ou utilisez le code de numérotation du réseau pour un seul appel. Si personne n'a
        demandé l'anonymat, trouvez d'où vient Privacy ou le From anonyme : réglages du numéro
        présenté de l'IPBX, trunk, règles d'en-têtes du SBC. Vérifiez que le numéro parvient à
        l'opérateur dans From ou P-Asserted-Identity. Si l'appelé veut ces appels, désactivez le
        rejet des appels anonymes sur cette ligne.]],
    },
    [436] = {
      of = "5c1f1bc7",
      description = [[
        Le certificat de la signature de l'appelant n'a pas pu être récupéré à l'adresse dans
        Identity. Le vérificateur a essayé l'URL du paramètre info de chaque en-tête Identity et n'a
        rien obtenu d'utilisable. La réponse est finale ; un nouvel essai peut passer une fois l'URL
        rétablie. Elle ne dit rien de la signature : un certificat récupéré mais non pris en charge
        est un 437, et une signature qui ne tient pas un 438.]],
      when = [[
        Les services de vérification des réseaux STIR/SHAKEN le signalent quand le dépôt de
        certificats de l'opérateur signataire est en panne, bloqué par un pare-feu, derrière un
        certificat TLS expiré, ou ne contient plus le fichier. Les premiers appels après un
        changement de certificat le montrent si le nouveau fichier n'est pas encore publié. Beaucoup
        de réseaux laissent l'appel continuer et reportent le code dans un en-tête Reason avec le
        protocole STIR.]],
      fix = [[
        Prenez l'URL dans info et récupérez-la depuis l'extérieur de votre réseau : elle doit
        fournir le certificat en HTTPS, sans login et sans délai. Corrigez le DNS, le pare-feu, le
        certificat TLS ou le serveur web du dépôt, et publiez un certificat avant de signer avec
        lui. Sur le vérificateur, contrôlez l'accès sortant, les réglages de proxy et le cache. Si
        un SBC tronque ou réécrit Identity, corrigez cela aussi.]],
    },
    [437] = {
      of = "b3f9f6c2",
      description = [[
        Le certificat de la signature de l'appelant est récupéré, mais le vérificateur ne le prend
        pas en charge. Il vient peut-être d'une autorité en laquelle le vérificateur n'a pas
        confiance, ou utilise un algorithme qu'il ne peut pas contrôler. La réponse est finale, et
        le même certificat échouera encore ; un ancien nom du code est Unsupported Certificate. 436
        veut dire qu'aucun certificat n'a pu être obtenu, 438 que la signature ou le contenu signé
        est faux.]],
      when = [[
        Il apparaît entre pays, ou entre systèmes de test et de production, dont les listes
        d'autorités STIR/SHAKEN de confiance diffèrent. Un certificat expiré, révoqué ou autosigné
        peut y mener, de même qu'un vérificateur à la liste périmée. Souvent, il est seulement
        signalé dans un en-tête Reason tandis que l'appel continue.]],
      fix = [[
        Ouvrez le certificat que désigne info et vérifiez l'émetteur, les dates, la chaîne et
        TNAuthList ; comparez sa racine avec la liste d'autorités de confiance du vérificateur.
        Signez en ES256 avec un certificat d'une autorité agréée là où l'appel aboutit. Côté
        vérification, mettez à jour les listes de confiance et de révocation et vérifiez l'horloge.
        Séparez les systèmes de test de la production, ou donnez-leur leur propre liste de
        confiance.]],
    },
    [438] = {
      of = "50bca4b9",
      description = [[
        Identity est bien là, mais aucun de ces en-têtes n'a de signature valide et prise en charge.
        Soit la signature ne se vérifie pas, soit des numéros, la date ou d'autres claims diffèrent
        du message, soit il manque au jeton des claims obligatoires. La réponse est finale ; un
        signataire qui utilisait la forme compacte du jeton peut essayer une fois encore avec la
        forme complète. 428 est l'absence d'en-tête, 436 et 437 des problèmes de certificat.]],
      when = [[
        La cause habituelle est un SBC ou un opérateur de transit qui change le numéro appelant ou
        appelé, la Date ou l'en-tête lui-même après la signature. Des numéros nationaux là où le
        jeton en contient d'internationaux cassent la comparaison ; un jeton simplement trop ancien
        peut recevoir 403 à la place. Les appels renvoyés peuvent échouer si aucun autre jeton ne
        couvre le nouveau numéro appelé. De temps en temps, c'est une vraie falsification ou un
        en-tête rejoué.]],
      fix = [[
        Décodez le jeton et comparez orig, dest et iat avec From ou P-Asserted-Identity, To et Date
        tels qu'ils sont arrivés. Signez après toutes les modifications de numéros, sur l'élément le
        plus proche de l'opérateur suivant, et laissez passer Date et Identity sans y toucher.
        Envoyez les numéros au format international et, pour les appels renvoyés, faites ajouter un
        jeton div par le réseau qui renvoie. Ne désactivez pas le contrôle : il est là pour arrêter
        l'usurpation de numéro.]],
    },
    [439] = {
      of = "1df428ee",
      description = [[
        Le registrar prend en charge SIP outbound, mais le premier proxy du chemin, non. Le code
        répond à un REGISTER qui a outbound dans Supported et un reg-id dans Contact, quand Path ne
        montre pas de proxy de bordure avec le paramètre ob. La réponse est finale pour cet essai :
        le client peut s'enregistrer de nouveau sans outbound, ou par un autre proxy de bordure. Un
        flow qui se rompt après l'enregistrement est un 430.]],
      when = [[
        Softphones, applications mobiles et clients WebRTC réglés pour utiliser outbound le
        reçoivent derrière un SBC ou un proxy qui ne connaît pas la RFC 5626 ou n'ajoute pas de
        Path. Il apparaît aussi après l'ajout d'un deuxième proxy ou d'un répartiteur de charge
        devant le proxy de bordure, qui n'est alors plus le premier saut.]],
      fix = [[
        Faites une capture sur le registrar pour voir quel Path arrive. Sur le premier proxy ou SBC,
        activez outbound pour qu'il ajoute Path avec le paramètre ob et garde la connexion du
        client. S'il ne peut pas, donnez au client un proxy qui sait le faire, ou désactivez
        outbound dans le client : ni outbound dans Supported, ni reg-id dans Contact. Un client qui
        abandonne ici devrait être mis à jour, car un enregistrement simple marcherait.]],
    },
    [440] = {
      of = "220b3076",
      description = [[
        L'appel devait être forké vers plus de destinations à la fois que Max-Breadth n'en permet
        encore. Un proxy qui forke l'envoie quand il ne peut ni répartir le reste entre les branches
        ni essayer les destinations l'une après l'autre. La réponse est finale et dit à l'appelant
        que certaines destinations n'ont pas été atteintes. Max-Forwards et 483 limitent la longueur
        d'un chemin ; 440 limite le nombre de branches simultanées, en garde-fou contre les attaques
        par amplification.]],
      when = [[
        On peut le voir là où des groupes contiennent des groupes : un groupement de postes qui en
        fait sonner d'autres, des utilisateurs à nombreux terminaux, des forks dans plusieurs
        domaines à la suite. Une boucle de règles de renvoi qui multiplie les branches épuise aussi
        le budget. Peu de produits implémentent cet en-tête, il est donc rare.]],
      fix = [[
        Dessinez l'arbre des forks d'après les en-têtes Via et les données de localisation, et
        cherchez une boucle ou des groupes trop imbriqués. Sur le proxy qui a répondu, faites sonner
        les membres l'un après l'autre ou par groupes plus petits. Si l'arbre doit être aussi large,
        augmentez le Max-Breadth mis au départ ; 60 est la valeur recommandée. Si la requête arrive
        avec un Max-Breadth très bas, trouvez qui le met, car une valeur de 1 exclut toute sonnerie
        en parallèle.]],
    },
    [469] = {
      of = "045e6837",
      description = [[
        L'INFO nomme un Info Package que le destinataire n'a pas accepté de recevoir. Recv-Info,
        obligatoire dans cette réponse, liste ceux qu'il prend. La réponse n'est finale que pour
        l'INFO : le dialogue et l'appel continuent. Un corps de mauvais type est un 415, un INFO qui
        ne correspond à aucun dialogue un 481, et un côté sans INFO du tout répond 405 ou 501.]],
      when = [[
        Serveurs de conférence, systèmes vidéo et serveurs d'application qui échangent DTMF, prise
        de parole (floor control) ou autres données dans des Info Packages le reçoivent après un
        transfert ou un re-INVITE, quand la nouvelle extrémité a d'autres capacités. Il peut aussi
        croiser un changement : l'INFO est parti avant l'arrivée du nouveau Recv-Info. Un INFO sans
        en-tête Info-Package, comme on l'emploie encore pour les DTMF et le rafraîchissement vidéo,
        n'y mène pas.]],
      fix = [[
        Comparez Info-Package de la requête avec Recv-Info dans le dernier INVITE, re-INVITE ou 2xx
        de l'autre côté. L'émetteur ne doit utiliser que les packages qui y sont listés, et cesser
        quand ils disparaissent de la liste. Si le package devrait être accepté, activez-le chez le
        destinataire, pour que Recv-Info l'annonce, et vérifiez que les SBC laissent passer les deux
        en-têtes. Un cas isolé juste après une modification de la session peut être ignoré.]],
    },
    [470] = {
      of = "9c76b458",
      description = [[
        Un relais refuse de diffuser la requête : certains destinataires n'ont pas donné leur
        accord. Le code répond à une requête qui porte une liste d'URI ; Permission-Missing nomme
        celles sans permission. La réponse est finale, et la requête n'est partie vers aucune des
        URI listées. L'émetteur fait ajouter ces URI sur le relais, qui demande la permission aux
        intéressés, puis réessaie plus tard.]],
      when = [[
        Messagerie de groupe, conférences ad hoc et serveurs de listes qui suivent le cadre de
        consentement de la RFC 5360 l'envoient pour MESSAGE, INVITE ou SUBSCRIBE avec une liste de
        destinataires. De nouveaux membres, et des membres qui ont retiré leur permission, le
        déclenchent. Presque aucun service n'utilise ce cadre aujourd'hui.]],
      fix = [[
        Prenez les URI dans Permission-Missing ; si l'en-tête est absent, demandez au relais, par
        son portail ou par XCAP, lesquelles manquent. Ajoutez-les sur le relais, pour que chaque
        personne reçoive une demande de permission, et faites-la confirmer. Retirez celles qui ne
        répondent pas. Dans un réseau fermé où le consentement est réglé autrement, désactivez le
        contrôle pour cette liste.]],
    },
    [480] = {
      of = "7efa217d",
      description = [[
        L'utilisateur est connu mais injoignable : non enregistré, en Ne pas déranger, ou il ne
        décroche pas. Le code vient d'un terminal, d'une passerelle ou d'un proxy sans contact pour
        l'utilisateur. La réponse est finale ; Retry-After peut dire quand rappeler. 404 dit que cet
        utilisateur n'existe pas, 486 que ce terminal est occupé, 408 que rien n'est revenu à temps.]],
      when = [[
        Le plus souvent, un poste est éteint, a perdu son réseau ou a laissé expirer son
        enregistrement. IPBX et réseaux mobiles l'envoient quand personne ne décroche, les postes en
        Ne pas déranger, les passerelles pour les causes Q.850 19, 20 et 31. Après une panne
        d'Internet ou de NAT, il peut toucher tout un site d'un coup.]],
      fix = [[
        Voyez d'abord si le compte était enregistré quand l'appel est arrivé : son dernier REGISTER,
        expires, le contact. Si ce n'était pas le cas, corrigez le poste, son réseau ou ses
        identifiants et son keepalive NAT. Si c'était le cas, regardez Ne pas déranger, les renvois
        et le timer de non-réponse sur le poste et l'IPBX. Lisez la reason phrase et Reason (Q.850)
        et, pour des appels d'un trunk, vérifiez que le numéro mène au bon compte.]],
    },
    [481] = {
      of = "6ec0ed85",
      description = [[
        Le destinataire ne connaît aucun dialogue ni transaction pour cette requête. Il a comparé le
        Call-ID et les tags From et To, ou le branch d'un CANCEL, sans rien trouver qui corresponde.
        La réponse est finale : pour une requête dans un appel ou un abonnement, elle veut dire que
        l'autre côté ne l'a plus, et l'émetteur devrait terminer le sien. Pour CANCEL, elle veut
        dire que seul le CANCEL a échoué, car l'INVITE était déjà terminé ou son branch diffère.]],
      when = [[
        Cas de tous les jours : un BYE qui croise le BYE de l'autre côté, un BYE ou un re-INVITE
        après le redémarrage ou la bascule du distant, un NOTIFY pour un abonnement terminé. Les
        session timers expirés d'un seul côté, les répartiteurs de charge qui envoient les requêtes
        suivantes à un autre nœud et les SBC qui mélangent les tags le montrent tout le temps. Un
        INVITE avec Replaces le reçoit quand l'appel à remplacer n'existe plus.]],
      fix = [[
        Deux BYE qui se croisent ne demandent rien ; pour CANCEL, comparez le branch et la
        Request-URI avec ceux de l'INVITE. Sinon, comparez le Call-ID et les tags avec le 200 qui a
        établi l'appel ; les tags From et To s'échangent quand c'est l'appelé qui envoie la requête.
        Suivez Route et Record-Route pour voir si la requête est arrivée au serveur qui tient
        l'appel, et réglez les répartiteurs de charge pour qu'ils s'y tiennent, ou pour que l'état
        soit partagé. Vérifiez les session timers des deux côtés et cherchez un redémarrage dans les
        logs.]],
    },
    [482] = {
      of = "cbc19fca",
      description = [[
        La requête est repassée par le même serveur, ou l'a atteint deux fois par des chemins
        différents. Un proxy l'envoie quand il se trouve lui-même dans la liste des Via et que rien
        n'a changé pour le routage. Un UAS l'envoie à la deuxième copie d'une requête forkée dont
        les branches se rejoignent chez lui ; c'est sans conséquence, car la première copie reçoit
        sa réponse comme d'habitude. La réponse est finale ; 483 n'attrape les boucles qu'en
        comptant les sauts.]],
      when = [[
        Deux systèmes qui se renvoient l'appel, une route par défaut qui ramène là d'où vient
        l'appel, ou un domaine qu'un proxy ne reconnaît pas comme sien font de vraies boucles. Les
        deuxièmes copies viennent d'un fork en parallèle par deux proxys vers un même poste, et d'un
        client qui essaie plusieurs adresses coup sur coup. Cela commence souvent brusquement, après
        un changement de routage ou une bascule.]],
      fix = [[
        Lisez les en-têtes Via de la requête de bas en haut : un hôte qui s'y trouve deux fois
        marque la boucle. Si la Request-URI est la même à chaque tour, corrigez la route ou la liste
        des domaines du serveur qui renvoie l'appel en arrière ; si elle change, regardez les règles
        de renvoi des utilisateurs. Pour les deuxièmes copies, supprimez l'un des deux chemins ou
        contacts, ou ignorez la réponse si une autre branche a abouti.]],
    },
    [483] = {
      of = "3d997c80",
      description = [[
        La requête a épuisé ses sauts autorisés avant d'atteindre sa cible. Max-Forwards part
        normalement de 70, chaque proxy en retire un, et le serveur qui reçoit 0 ne transmet plus
        mais envoie cette réponse finale. Elle indique une boucle ou, plus rarement, une valeur de
        départ trop basse pour le chemin. 482 vient d'un serveur qui reconnaît lui-même la boucle.]],
      when = [[
        Des renvois en rond, et deux trunks ou clusters qui sont chacun la route par défaut de
        l'autre, le causent. Des tests à la manière de traceroute le provoquent exprès avec de
        petites valeurs. Dans la capture, le même INVITE repasse encore et encore, avec un
        Max-Forwards qui baisse et une liste de Via qui s'allonge. Un B2BUA qui remet la valeur à
        neuf cache un tel cercle et laisse au contraire les appels s'empiler.]],
      fix = [[
        Regardez Max-Forwards là où la requête est née : s'il était bas, par exemple 10, réglez le
        client sur 70. Sinon, le chemin se répète : listez les hôtes dans Via, ou suivez l'appel
        dans les logs, et corrigez la route ou la règle de renvoi qui le ramène en arrière. Vérifiez
        que chaque proxy connaît tous ses propres noms et adresses. Sur un B2BUA ou un SBC, faites
        copier et diminuer Max-Forwards d'une jambe à l'autre, pour que les boucles aient une fin.]],
    },
    [484] = {
      of = "99380528",
      description = [[
        Le numéro est incomplet : il faut plus de chiffres pour router l'appel. Une passerelle, un
        softswitch ou un IPBX l'envoie, et la réponse est finale. En numérotation overlap, c'est le
        déroulement normal : le client ajoute des chiffres et envoie de nouveaux INVITE jusqu'à ce
        que l'un ne soit plus refusé. 404 veut dire qu'un numéro complet n'est pas en service.]],
      when = [[
        Un digit map qui envoie trop tôt, un timer inter-chiffres trop court ou un utilisateur qui a
        omis l'indicatif régional y mène. Les passerelles vers des réseaux à numéros de longueur
        variable l'utilisent pour la numérotation overlap. La cause Q.850 28 du RTC est convertie en
        484.]],
      fix = [[
        Comparez les chiffres de la Request-URI avec le numéro complet ; s'il n'en manque aucun,
        demandez à l'opérateur de vérifier sa règle de longueur pour cette tranche. Sur le poste,
        corrigez le digit map et allongez le timer inter-chiffres. Sur l'IPBX ou le SBC, ajoutez
        l'indicatif régional et celui du pays comme le trunk les veut, et collectez le numéro entier
        avant l'envoi si l'opérateur n'a pas de numérotation overlap. Si l'overlap est voulu,
        activez-le des deux côtés (allow_overlap dans Asterisk) et vérifiez que chaque nouvel INVITE
        contient tous les chiffres composés jusque-là.]],
    },
    [485] = {
      of = "5e650c1a",
      description = [[
        L'adresse correspond à plusieurs utilisateurs, et le serveur ne veut pas deviner lequel. Il
        peut lister les candidats dans Contact. La réponse est finale, et une personne doit
        choisir : avec 300, tous les choix mènent au même utilisateur ou service, alors qu'ici un
        essai automatique pourrait atteindre un inconnu. Un serveur peut envoyer 404 à la place pour
        protéger la vie privée.]],
      when = [[
        L'appel par nom dans un annuaire d'entreprise où deux personnes portent le même nom est le
        cas d'école. Il peut venir de systèmes de messagerie, vocale ou non, de recherches
        d'annuaire avec des doublons, ou d'une base où deux comptes partagent un alias. En
        téléphonie simple, il n'apparaît presque jamais.]],
      fix = [[
        Rappelez avec une adresse complète et unique, prise dans la liste de Contact s'il y en a
        une. Sur le serveur, supprimez les doublons d'alias, de numéros et d'annuaire, et faites
        porter les recherches sur une clé unique comme le numéro ou l'adresse mail. Si des gens de
        l'extérieur ne doivent pas apprendre qui existe, réglez le serveur pour répondre 404 ou
        omettre Contact. Si l'adresse paraît unique, cherchez-en des variantes sous une autre
        orthographe ou dans un autre domaine.]],
    },
    [486] = {
      of = "05bb3ec3",
      description = [[
        Le terminal de l'appelé est occupé ou ne veut pas d'autre appel en ce moment. Le code vient
        du terminal, ou d'un IPBX ou d'une passerelle pour lui. La réponse n'est finale que pour ce
        terminal : les autres branches d'un fork continuent, et la messagerie vocale ou le renvoi
        sur occupation peut prendre le relais. 600 parle pour l'utilisateur entier, 480 veut dire
        absent, et Retry-After peut donner un meilleur moment.]],
      when = [[
        Un poste en communication sans signal d'appel, un compte à sa limite d'appels ou un appui
        sur la touche de rejet le provoque ; beaucoup de postes l'envoient aussi en Ne pas déranger.
        Les passerelles l'envoient pour la cause Q.850 17. Sur certains trunks, il veut dire que
        tous les canaux sont pris, alors que 503 serait le bon code.]],
      fix = [[
        Un utilisateur occupé ne demande aucune réparation ; renvoi sur occupation, signal d'appel
        ou file d'attente gardent l'appelant. Si le poste était libre, vérifiez Ne pas déranger, le
        signal d'appel et les lignes du poste, les appels restés bloqués sur l'IPBX et la limite
        d'appels du compte. Après un fork, le tag To et User-Agent montrent quel terminal a refusé.
        S'il vient de votre opérateur en quelques millisecondes, regardez la limite de canaux du
        trunk.]],
    },
    [487] = {
      of = "4359b0c8",
      description = [[
        La requête a été arrêtée avant le décrochage : en général, l'appelant a raccroché et envoyé
        CANCEL. C'est la réponse finale à l'INVITE, acquittée saut par saut, et jamais au CANCEL,
        qui reçoit 200. Un BYE dans un early dialog, ou un serveur qui annule à la fin de son timer
        de sonnerie, y mène aussi.]],
      when = [[
        Tout appel abandonné se termine par lui, et les autres postes d'un groupe aussi quand l'un
        d'eux a décroché ; Reason: SIP;cause=200 dans ce CANCEL leur dit de ne pas afficher d'appel
        manqué. Les délais de sonnerie d'un IPBX, d'un SBC ou d'un opérateur le produisent aussi.]],
      fix = [[
        En général, il n'y a rien à corriger. Si les appelants disent ne pas avoir raccroché, suivez
        le CANCEL saut par saut jusqu'à celui qui l'a envoyé en premier, et lisez son Reason. Des
        temps égaux de l'INVITE au CANCEL révèlent un timer de non-réponse ou d'établissement sur
        l'IPBX de l'appelant, le SBC ou chez l'opérateur : allongez-le ou renvoyez l'appel plus tôt.
        Si un poste continue de sonner, le CANCEL ne correspondait pas : comparez son branch, sa
        Request-URI et son numéro de CSeq avec l'INVITE.]],
    },
    [488] = {
      of = "f727d4dd",
      description = [[
        L'offre média n'est pas acceptable ici : codecs, chiffrement ou type d'adresse incompatible.
        L'UAS ou un B2BUA l'envoie ; Warning peut nommer la partie, comme 304 pour un type de média
        ou 305 pour un format, et un corps peut lister ce qui est pris en charge. Après un re-INVITE
        ou un UPDATE, l'appel continue avec ses anciens médias. 606 dit la même chose pour
        l'utilisateur entier.]],
      when = [[
        Le plus souvent, aucun codec n'est commun, ou un côté propose SRTP et l'autre veut du RTP
        simple. WebRTC, fax T.38 ou vidéo vers des systèmes de voix simples, IPv6 vers IPv4 et les
        offres où chaque flux a le port 0 en font partie. En cours d'appel, il répond à un re-INVITE
        de mise en garde, de fax ou de vidéo.]],
      fix = [[
        Comparez le SDP de l'offre avec celui de la réponse ou d'un appel qui passe, d'abord ce que
        nomme Warning : codecs dans m= et rtpmap, profil RTP/AVP, RTP/SAVP ou UDP/TLS/RTP/SAVPF,
        crypto et fingerprint, type d'adresse dans c=. Activez un codec commun sur le terminal
        (allow dans Asterisk), ou le transcodage sur le SBC. Réglez le chiffrement de la même façon
        des deux côtés (media_encryption dans Asterisk). Pour le fax, autorisez T.38, ou faites
        revenir l'émetteur à G.711.]],
    },
    [489] = {
      of = "715ad0d0",
      description = [[
        L'event package de l'en-tête Event n'est pas connu ou pas proposé ici. Un notifier l'envoie
        pour SUBSCRIBE et un serveur de présence pour PUBLISH ; en réponse à un NOTIFY, il met fin à
        cet abonnement. La réponse est finale, et la même requête échouera encore. Allow-Events,
        obligatoire dans cette réponse bien que certains serveurs l'omettent, liste ce qui est pris
        en charge ; une requête sans aucun en-tête Event peut recevoir la même réponse.]],
      when = [[
        Des postes demandent message-summary, dialog, presence, reg ou des packages propriétaires
        que l'IPBX ou l'opérateur n'a pas : il vient donc au démarrage pour chaque fonction de ce
        genre, puis à chaque nouvel essai. Un client peut aussi répondre ainsi à un NOTIFY avec
        check-sync ou message-summary auquel personne ne s'est abonné. Les softphones qui essaient
        la présence sur un simple trunk SIP le reçoivent aussi.]],
      fix = [[
        Comparez Event avec Allow-Events. Sur le poste, désactivez la fonction derrière le package
        si le serveur ne la propose pas : messages en attente (MWI), supervision de ligne (BLF),
        présence, lignes partagées. Si elle devrait fonctionner, chargez le module ou activez le
        service sur le serveur, vérifiez l'orthographe du package, et regardez si le SUBSCRIBE va au
        serveur qui l'héberge et non à un trunk. Un SBC peut avoir besoin d'une règle pour laisser
        passer SUBSCRIBE.]],
    },
    [491] = {
      of = "b6127238",
      description = [[
        Les deux côtés ont voulu modifier la session en même temps, et les requêtes se sont
        croisées. Un UA l'envoie à un re-INVITE alors qu'un INVITE à lui est en cours, ou à un
        UPDATE avec offre alors que sa propre offre attend sa réponse. La réponse est finale pour la
        requête, mais l'appel continue sans changement. Le côté à qui appartient le Call-ID attend
        2.1 à 4.0 secondes au hasard avant de réessayer, l'autre côté 0 à 2.0 secondes.]],
      when = [[
        Moments typiques : une mise en garde lancée sur les deux postes, des rafraîchissements de
        session qui se croisent, un re-INVITE de direct media qui rencontre celui du distant, ou
        deux passerelles qui passent en T.38 en même temps. Il survient souvent juste après le
        décrochage, quand les systèmes des deux côtés réarrangent le chemin média. Un seul de ces
        croisements est sans gravité. Une deuxième requête du même côté, par contre, reçoit 500 avec
        Retry-After.]],
      fix = [[
        Laissez les timers agir et voyez si l'essai suivant réussit. Si cela tourne en rond, un côté
        n'attend pas au hasard : faites-le corriger. Réduisez les occasions : désactivez le direct
        media d'un côté, dans Asterisk par direct_media=no, ne faites rafraîchir la session que par
        un côté, ou retardez les re-INVITE après le décrochage. Si rien ne se croise, cherchez dans
        le dialogue un INVITE plus ancien qui n'a jamais pris fin, parce que sa réponse finale ou
        son ACK s'est perdu.]],
    },
    [493] = {
      of = "97549cd9",
      description = [[
        Le destinataire ne peut pas déchiffrer le corps chiffré de la requête. Il s'agit de corps
        S/MIME : l'UAS n'a pas la clé voulue ou refuse de l'utiliser. La réponse est finale ; un
        certificat dans la réponse est celui avec lequel chiffrer au prochain essai, et une réponse
        sans certificat laisse penser que le destinataire n'accepte aucun corps chiffré. TLS sur la
        connexion et les clés SRTP n'ont rien à y voir.]],
      when = [[
        S/MIME est presque inutilisé en SIP : on le voit donc dans des tests, des produits de
        sécurité et quelques réseaux fermés. La cause naturelle est un certificat renouvelé chez le
        destinataire alors que l'émetteur utilise encore l'ancien. Une autre est un B2BUA ou un
        renvoi qui a mené la requête à un terminal pour lequel le corps n'était pas chiffré.]],
      fix = [[
        Prenez le certificat dans la réponse, vérifiez que vous lui faites confiance, et chiffrez
        avec lui dans une nouvelle requête. S'il n'y en a pas, envoyez sans S/MIME et protégez le
        chemin par TLS, si votre politique le permet. Chez le destinataire, installez la clé privée
        qui correspond à son certificat publié. Vérifiez qu'aucun renvoi, B2BUA ou SBC n'a envoyé la
        requête à un autre terminal.]],
    },
    [494] = {
      of = "12cbf7a1",
      description = [[
        Il faut conclure un accord de sécurité avant que le serveur accepte la requête. C'est un
        code de sec-agree, RFC 3329 : le client a demandé cet accord ou le prend en charge, et le
        serveur liste ses mécanismes dans Security-Server. La réponse est finale ; le client en
        choisit un, comme TLS, IPsec ou Digest, et répète la requête avec cette liste dans
        Security-Verify. Il vient aussi quand la liste renvoyée diffère de la vraie, tandis que 421
        va aux clients qui ne mentionnent pas du tout sec-agree.]],
      when = [[
        Le proxy de bordure d'un réseau IMS, ou un SBC à sa place, peut l'envoyer pour la première
        requête d'un terminal sans canal protégé. On le rencontre dans les tests VoLTE et VoWiFi, et
        quand des softphones sont pointés sur un cœur IMS. Le trafic d'IPBX et de trunks ne le
        connaît pas.]],
      fix = [[
        Comparez Security-Client de la requête avec Security-Server de la réponse : il leur faut un
        mécanisme en commun, avec les mêmes algorithmes. Répétez la requête sur le canal convenu
        avec Security-Verify copié exactement, ordre et paramètres compris. Si c'est encore refusé,
        cherchez un proxy ou un ALG qui modifie ces en-têtes. Pour les clients qui ne savent pas le
        faire, autorisez sur le serveur de bordure l'accès en TLS sans sec-agree.]],
    },
    [500] = {
      of = "99e4d6b4",
      description = [[
        Quelque chose s'est mal passé dans le serveur, et il n'a pas pu exécuter la requête. C'est
        le code fourre-tout des pannes, celui auquel les clients ramènent tout 5xx inconnu, et ce
        qu'un proxy fait d'un 503 reçu d'en aval. Un UAS l'utilise aussi quand des requêtes se
        dépassent : un CSeq inférieur au dernier ou, avec Retry-After, un deuxième re-INVITE avant
        la fin du premier. La réponse est finale, et un nouvel essai plus tard ou par une autre
        route peut réussir.]],
      when = [[
        Des bases de données qui ne répondent pas, des erreurs de script, de la mémoire ou des
        licences épuisées et des applications plantées derrière un serveur le produisent, et les
        passerelles l'envoient pour les causes Q.850 111 et 127. Dans un appel, ce n'est peut-être
        qu'un CSeq trop bas, après une bascule ou d'un B2BUA qui compte mal. Venant d'un opérateur,
        il peut cacher un manque de canaux.]],
      fix = [[
        Par Server, Reason, Warning et la reason phrase, trouvez le serveur qui l'a généré, et lisez
        ses logs. Si le CSeq est inférieur à celui d'une requête antérieure du même dialogue et du
        même côté, corrigez le poste ou le SBC qui numérote mal. Sur votre propre serveur, vérifiez
        le disque, la mémoire, la base de données et la dernière modification de configuration.
        Répétez après le délai de Retry-After ; pour un trunk, passez en attendant par une autre
        route et donnez à l'opérateur le Call-ID et l'heure.]],
    },
    [501] = {
      of = "d55f9fa6",
      description = [[
        Le serveur ne connaît pas cette méthode, ou n'a la fonction demandée pour aucun utilisateur.
        Un UAS l'envoie pour une méthode qu'il ne reconnaît pas ; les proxys relaient les méthodes
        inconnues et ne répondent pas ainsi. La réponse est finale, et répéter la requête ne sert à
        rien. 405 veut dire que la méthode est connue mais pas autorisée à cette adresse.]],
      when = [[
        Passerelles simples, adaptateurs fax et vieux IPBX répondent ainsi à PUBLISH, MESSAGE,
        REFER, UPDATE ou à des méthodes propriétaires. Les passerelles RTC l'envoient pour les
        causes Q.850 29 et 79, une fonction ou un service qui n'y est pas disponible. Les scanners
        de sécurité aux méthodes inventées en récoltent aussi.]],
      fix = [[
        Vérifiez la méthode dans CSeq, et voyez dans un en-tête Allow du distant, par exemple dans
        sa réponse à OPTIONS, ce qu'il sait faire. Sur le client, désactivez la fonction derrière la
        méthode : transfert par REFER, rafraîchissement de session par UPDATE, présence, messagerie.
        Mettez à jour le vieil équipement, ou faites traiter la méthode à sa place par un IPBX ou un
        SBC, comme quand REFER devient un nouvel appel. Si la méthode est INVITE, regardez Reason :
        le service demandé, comme la vidéo ou les données, manque.]],
    },
    [502] = {
      of = "4f37ef54",
      description = [[
        Un serveur intermédiaire a reçu du serveur suivant une réponse inutilisable. Un proxy, une
        passerelle ou un SBC l'envoie et met en cause le côté derrière lui. La réponse est finale,
        et une autre route peut marcher ; dans un appel, elle met fin au dialogue. 504 veut dire que
        le serveur suivant n'a pas répondu à temps, 503 que ce serveur-ci ne peut pas travailler
        maintenant.]],
      when = [[
        Les passerelles RTC l'envoient pour la cause Q.850 27, destination out of order. SBC et
        softswitches l'envoient pour une deuxième jambe qui a échoué d'une façon qu'ils n'ont pas pu
        exploiter ni convertir : une réponse mal formée, un distant qui se comporte mal après une
        mise à jour, un mauvais transport vers le prochain saut. Il peut ne toucher qu'une seule
        destination.]],
      fix = [[
        Trouvez le serveur qui l'a envoyé, par Server ou par une capture de ses deux côtés, puis son
        prochain saut, car le défaut est dans la réponse sur cette jambe. Cherchez-y des réponses
        mal formées ou inattendues, des erreurs TLS ou un mauvais port. Essayez l'appel par une
        autre route et donnez à l'opérateur le Call-ID, le numéro et l'heure. Avec la cause Q.850 27
        dans Reason, la ligne appelée ou son commutateur est en panne, et seul son opérateur peut
        aider.]],
    },
    [503] = {
      of = "95ac8f29",
      description = [[
        Le serveur ne peut pas prendre la requête maintenant : surcharge, maintenance ou manque de
        ressources. Le client devrait essayer un autre serveur (DNS SRV) et laisser celui-ci
        tranquille pendant la durée indiquée par Retry-After ; sans cet en-tête, il agit comme après
        un 500. Un proxy ne relaie ce code que s'il ne peut plus rien servir du tout, sinon il
        envoie 500. Pour un client, une connexion échouée vaut un 503.]],
      when = [[
        Cas fréquents : les limites de canaux et de débit d'appels des trunks, les passerelles sans
        circuit libre et la congestion du RTC (causes Q.850 34, 38, 41, 42, 47). Les SBC l'envoient
        quand le prochain saut ne répond plus à OPTIONS, les serveurs qu'on vide pour maintenance.
        FreeSWITCH dit Maximum Calls In Progress à sa limite de sessions.]],
      fix = [[
        Lisez Retry-After et la reason phrase, et voyez depuis quand et à partir de combien d'appels
        il vient. Si la limite est un nombre d'appels, faites augmenter par l'opérateur les canaux
        ou les appels par seconde, ou répartissez la charge. Sur votre propre serveur, vérifiez la
        charge, les sessions et les limites ; sur le SBC, l'état du prochain saut. Mettez en place
        une deuxième route ou des enregistrements SRV pour que les clients passent ailleurs, car
        réessayer aussitôt prolonge une surcharge.]],
    },
    [504] = {
      of = "92f311d5",
      description = [[
        Un serveur a dû interroger un autre système, qui ne lui a pas répondu à temps. Ce système
        peut être un proxy, une base de données, le DNS, un serveur d'application ou le RTC. La
        réponse est finale et parle de quelque chose derrière l'émetteur, alors que 408 concerne
        l'utilisateur ou le prochain saut de cette requête même, et 502 une réponse inutilisable. Un
        nouvel essai plus tard, ou par une autre route, est raisonnable.]],
      when = [[
        SBC et serveurs IMS l'envoient quand le trunk suivant, la base d'abonnés ou une requête ENUM
        ne répond pas, et les passerelles pour la cause Q.850 102, recovery on timer expiry. Il
        arrive après un temps fixe : le timer du serveur qui a renoncé. Dans l'IMS, il peut porter
        un corps XML qui dit au mobile de s'enregistrer de nouveau.]],
      fix = [[
        Mesurez le temps entre requête et réponse, trouvez sur le serveur qui a répondu le timer de
        cette longueur, et voyez ce qu'il attendait. Vérifiez la charge de ce système, et routes,
        pare-feu et DNS pour y aller, et n'allongez le timer que si la réponse arrive bien, mais
        tard. Si c'est un opérateur qui répond ainsi, prenez une autre route et signalez-lui le
        Call-ID. Si seuls quelques numéros sont touchés, le problème est dans le réseau de ces
        numéros.]],
    },
    [505] = {
      of = "9bd79069",
      description = [[
        Le serveur ne prend pas en charge la version SIP indiquée dans la ligne de requête. Tout ce
        qui est en service dit SIP/2.0 : la première ligne a donc sans doute été abîmée, ou le
        trafic n'est pas du SIP. La réponse est finale, et répéter la requête n'aide pas. Une
        première ligne correcte suivie d'un message faux est un 400, une méthode inconnue un 501,
        une extension inconnue un 420.]],
      when = [[
        Les scanners de ports, les tests de charge et les programmes qui parlent HTTP ou RTSP au
        port 5060 le provoquent. En TCP, un Content-Length faux dans un message fait chercher au
        parseur la première ligne suivante au mauvais endroit. Des règles de manipulation d'en-têtes
        qui touchent à la première ligne peuvent le causer aussi.]],
      fix = [[
        Regardez la première ligne de la requête octet par octet : méthode, un espace, URI, un
        espace, SIP/2.0, puis CR et LF. Si elle est juste dans la capture, vérifiez le message
        précédent sur la même connexion TCP, car son Content-Length est peut-être faux. Corrigez la
        règle ou le programme qui construit la ligne, et cherchez des espaces dans la Request-URI.
        Si la source est un scanner, bloquez-la au pare-feu.]],
    },
    [513] = {
      of = "13dc47b6",
      description = [[
        Le message entier, en-têtes et corps ensemble, est plus long que le serveur ne peut traiter.
        413 ne parle que du corps et 414 que de l'adresse. La réponse est finale, et seul un message
        plus court peut passer. Elle ne signale pas des fragments UDP perdus, car un message qui
        n'arrive jamais complet ne reçoit aucune réponse.]],
      when = [[
        Les INVITE gonflent avec beaucoup de codecs, des candidats ICE, de longues listes de Via et
        de Record-Route, des jetons Identity, History-Info et des en-têtes propriétaires, jusqu'à
        dépasser une limite. Le trafic WebRTC, VoLTE et STIR/SHAKEN vers de vieilles passerelles est
        typique, comme un long texte dans MESSAGE. Les limites se trouvent dans les buffers de
        l'équipement ou les profils de sécurité d'un SBC.]],
      fix = [[
        Trouvez les plus grosses parties de la requête et retirez ce dont le distant n'a pas
        besoin : offrez moins de codecs, omettez ICE sur les jambes de trunk, filtrez les en-têtes
        propriétaires, raccourcissez Via et Record-Route par topology hiding sur le SBC. Envoyez les
        longs textes en morceaux ou par MSRP. Augmentez la taille de message maximale du serveur
        s'il a un tel réglage. Si le message grossit à chaque saut, cherchez une boucle.]],
    },
    [555] = {
      of = "b2c634a2",
      description = [[
        Le service push que nomme l'application n'est pas pris en charge par ce réseau. Le code ne
        répond qu'à REGISTER, et vient d'un proxy ou d'un registrar qui connaît le push de la RFC
        8599 mais pas le fournisseur nommé dans pn-provider de Contact ; si ce paramètre est venu
        sans valeur, aucun fournisseur n'est pris en charge. La réponse est finale pour cet essai.
        Ici, rien ne réveillera une application endormie pour un appel tant qu'elle ne s'enregistre
        pas avec un fournisseur que le réseau connaît.]],
      when = [[
        Les softphones mobiles le reçoivent après un passage à un autre opérateur ou serveur, quand
        le push n'y est pas configuré, ou quand le nom du fournisseur, comme apns ou fcm, est
        nouveau ou mal écrit. Les serveurs et SBC qui ne connaissent pas la RFC 8599 ne l'envoient
        pas : ils ignorent les paramètres, et l'application s'enregistre sans push.]],
      fix = [[
        Comparez pn-provider, pn-param et pn-prid dans Contact avec la liste de la documentation du
        serveur ; une réponse réussie montrerait les fournisseurs pris en charge dans Feature-Caps
        avec sip.pns. Sur le serveur, activez le service push et chargez ses identifiants : la clé
        APNs, le compte FCM, ou la clé VAPID pour le web push. Assurez-vous que le proxy chargé du
        push est bien sur le chemin de REGISTER. D'ici là, faites enregistrer l'application sans
        paramètres pn et laissez-la connectée.]],
    },
    [580] = {
      of = "c6c2219d",
      description = [[
        L'offre est refusée : une condition de la session, souvent une bande passante réservée,
        n'est pas remplie. L'UAS qui devait répondre l'envoie pour un INVITE ou un UPDATE dont le
        SDP a des préconditions selon la RFC 3312, et ajoute un SDP qui montre laquelle a échoué. La
        réponse est finale ; dans un appel en cours, un UPDATE ou un re-INVITE ainsi refusé laisse
        la session telle qu'elle était. 412 parle d'état publié et 488 de codecs.]],
      when = [[
        Les appels VoLTE, VoWiFi et d'autres appels IMS utilisent les préconditions pour être sûrs
        de leur bearer avant que le poste sonne. Il apparaît quand le réseau radio ou le cœur
        n'accorde pas le bearer, quand la réservation prend trop de temps, ou quand un réseau qui
        tient aux préconditions en appelle un qui n'en a pas. Les trunks d'entreprise ne les
        utilisent presque jamais.]],
      fix = [[
        Comparez les lignes a=curr, a=des et a=conf dans l'offre, les réponses provisoires et cette
        réponse, et trouvez le côté dont la réservation n'a pas abouti. Dans le réseau mobile,
        cherchez la cause dans la signalisation de policy et de bearer, à la même seconde. Si le
        distant ne connaît pas les préconditions, proposez-les en option, avec precondition dans
        Supported et non dans Require, ou faites-les traiter par le SBC de bordure. Vérifiez que
        PRACK et UPDATE passent.]],
    },
    [600] = {
      of = "1d48dcfe",
      description = [[
        L'utilisateur est occupé, et ni un autre terminal ni la messagerie vocale ne prendra
        l'appel. C'est un échec global : un proxy annule les branches qui sonnent encore et n'essaie
        plus d'autre destination, et l'appelant ne doit pas chercher cet utilisateur ailleurs. La
        réponse est finale ; Retry-After peut indiquer un meilleur moment. 486 dit la même chose
        d'un seul terminal, et 603 décline sans motif.]],
      when = [[
        Des IPBX avec une règle d'occupation pour l'utilisateur entier, des centres de contact et
        certaines applications l'envoient. Un poste ne devrait le faire que s'il sait qu'aucun autre
        terminal de l'utilisateur ne peut décrocher, mais certains le font dès qu'ils sont occupés
        et arrêtent ainsi la sonnerie de tout un groupe. Vers le RTC, il devient la cause Q.850 17.]],
      fix = [[
        Si l'utilisateur était vraiment occupé partout, il n'y a rien à faire. Si d'autres postes
        d'un groupe cessent de sonner ou si la messagerie vocale n'est pas atteinte, trouvez le
        terminal qui l'envoie, par User-Agent ou Contact, et réglez son code d'occupation sur 486.
        Le proxy peut aussi le convertir en 486, ou continuer malgré lui, comme Kamailio avec
        disable_6xx_block du module tm. Vérifiez le renvoi sur occupation de l'utilisateur.]],
    },
    [603] = {
      of = "611ea164",
      description = [[
        L'appel est décliné au nom de l'appelé, et personne d'autre ne le prendra. La réponse est
        finale et globale : les proxys qui ont forké arrêtent donc toutes les branches ; aucun motif
        n'est dû, et Retry-After peut donner un meilleur moment. Avec la reason phrase Network
        Blocked et un en-tête Reason dont le texte commence par v=analytics1, c'est le 603+
        américain : un service d'analyse a bloqué l'appel, et l'en-tête dit à qui s'adresser. 607
        est un appelant marqué indésirable par l'appelé, 608 un blocage selon la RFC 8688.]],
      when = [[
        La touche de rejet, Ne pas déranger sur certains postes et les listes noires d'un IPBX le
        donnent, et les passerelles l'utilisent pour la cause Q.850 21 quand l'utilisateur RTC a
        rejeté l'appel. Aux États-Unis, les opérateurs qui bloquent par analyse répondent 603+ ; un
        simple 603 pour la même chose se voit là-bas et ailleurs. Un refus en moins d'une seconde et
        sans sonnerie était sans doute l'œuvre d'une machine.]],
      fix = [[
        Voyez en combien de temps il est venu : après un 180, une personne ou un poste a décliné ;
        sans 180, cherchez listes noires et filtres, côté appelé aussi Ne pas déranger. Pour 603+,
        utilisez l'url, le tel ou l'email dans le texte de Reason pour contester auprès du réseau
        qui bloque, avec le Call-ID, les numéros et l'heure. Vérifiez ensuite votre attestation, le
        numéro présenté et la façon dont vos numéros sont étiquetés. Si un poste arrête la sonnerie
        de tout un groupe, réglez son code de rejet sur 486.]],
    },
    [604] = {
      of = "8a26efd7",
      description = [[
        L'utilisateur ou le numéro n'existe nulle part, dit un serveur qui prétend en être sûr.
        C'est un échec global : un proxy arrête donc sa recherche, et l'appelant ne doit pas essayer
        d'autres routes ; au milieu d'un appel, le dialogue prend fin. 404 ne parle que pour un
        domaine ou un serveur. Peu de serveurs en savent autant que ce code le prétend.]],
      when = [[
        Bases de numéros, routage par ENUM et opérateurs qui voient tout un plan de numérotation
        l'envoient pour les numéros non attribués. Certains SBC et IPBX sont réglés pour l'envoyer à
        la place de 404 afin d'arrêter la recherche de routes. Vers le RTC, il devient la cause
        Q.850 1, unallocated number.]],
      fix = [[
        Vérifiez d'abord le numéro : format, indicatif pays, préfixe. S'il est juste, essayez un
        autre opérateur, car la base derrière cette réponse est peut-être périmée après une
        portabilité. Si le code arrête votre routage au moindre coût (LCR) alors qu'une autre route
        marcherait, convertissez-le en 404 sur ce trunk ou faites continuer le routage malgré lui.
        Sur votre propre système, ne l'envoyez que si vous savez vraiment, et 404 sinon.]],
    },
    [606] = {
      of = "c40c8b3b",
      description = [[
        L'utilisateur veut parler, mais la session proposée ne convient à aucun de ses terminaux.
        C'est un échec global sur le SDP : types de média, codecs, bande passante ou adresses. Les
        codes Warning de 300 à 399 disent ce qui ne va pas, et un corps peut lister ce qui irait. Un
        proxy qui a forké arrête toutes les branches, et c'est pourquoi 488, la forme locale, est le
        bon code dans la plupart des cas ; 406 parle des en-têtes Accept.]],
      when = [[
        Des passerelles, des serveurs de conférence et de vieux postes l'envoient quand les codecs
        ou le chiffrement ne concordent pas. Un SBC ou un serveur peut l'utiliser quand l'offre
        enfreint une politique média, comme du RTP simple là où SRTP est exigé, ou plus de bande
        passante que permis. Dans la plupart des réseaux, on voit 488 à la place.]],
      fix = [[
        Lisez Warning et le corps, puis comparez l'offre avec ce que le distant prend en charge,
        comme pour un 488 : codecs, RTP/AVP ou RTP/SAVP, IPv4 ou IPv6, bande passante, nombre de
        lignes média. Activez un codec commun, réglez le chiffrement de la même façon des deux
        côtés, ou faites transcoder par un SBC. Si l'offre a plusieurs lignes média, essayez l'audio
        seul. Là où le code empêche d'autres terminaux de l'utilisateur de décrocher, faites envoyer
        488 par l'émetteur ou convertissez le code sur le proxy.]],
    },
    [607] = {
      of = "bdba09a7",
      description = [[
        L'appelé a marqué l'appel comme indésirable ; les prochains de cet appelant seront sans
        doute refusés. Le code vient du terminal de l'appelé, par une touche pour appels
        malveillants ou par sa propre logique, et c'est un échec global comme 603. Le réseau peut
        s'en servir pour des listes noires personnelles et pour la réputation du numéro de
        l'appelant. 608 diffère par celui qui a décidé : là, c'était une machine dans le réseau.]],
      when = [[
        Des postes et des applications avec un bouton anti-spam l'envoient dans les réseaux qui
        annoncent sip.607 dans la réponse à REGISTER. Comme cause dans un en-tête Reason, il peut se
        trouver dans un BYE, si l'utilisateur s'en est aperçu pendant l'appel, et dans un CANCEL
        vers les autres branches. Sur les trunks il est rare, et certains opérateurs le
        convertissent en 603.]],
      fix = [[
        Cessez d'appeler cette personne : la décision appartient à l'appelé, et chaque nouvel essai
        peut dégrader la réputation de votre numéro. Pour un trafic légitime, vérifiez le
        consentement, les listes d'appels, combien de fois les numéros sont tentés, et quel numéro
        et quel nom vous affichez. Déclarez vos numéros auprès des fournisseurs d'analyse et faites
        signer les appels en attestation pleine. Si c'était une erreur, l'appelé doit lever le
        blocage sur le poste ou chez l'opérateur, ou chercher une application de filtrage sur le
        terminal.]],
    },
    [608] = {
      of = "0b6c5868",
      description = [[
        Une machine en chemin, souvent un service d'analyse d'appels, a rejeté l'appel avant
        l'utilisateur. C'est un intermédiaire qui l'envoie, pas l'appelé, et c'est un échec global :
        d'autres essais vers le même utilisateur seront sans doute bloqués aussi. Call-Info avec
        purpose=jwscard pointe vers une carte de contact signée par laquelle un appelant bloqué à
        tort peut se plaindre. 607 est le verdict de l'appelé lui-même, et 603+ est ce que les
        opérateurs des États-Unis envoient pour le même événement.]],
      when = [[
        Le blocage des robocalls chez l'opérateur d'arrivée, ou le filtrage d'un tiers, le
        déclenche : beaucoup d'appels courts, peu de décrochages, signatures faibles ou absentes,
        numéros hors service. Les appelants sur du matériel ancien peuvent entendre d'abord une
        annonce en early media. Peu de réseaux l'utilisent jusqu'ici, les États-Unis ayant choisi
        603+.]],
      fix = [[
        Récupérez l'URL dans Call-Info, vérifiez sa signature, et contactez l'opérateur qui y est
        nommé avec le Call-ID, les numéros et l'heure. Sans cet en-tête, demandez à votre opérateur
        de trouver qui a rejeté l'appel. Améliorez ensuite ce que regardent les filtres : signez en
        attestation pleine, présentez des numéros qui vous sont attribués, appelez moins souvent,
        retirez les numéros morts des listes, déclarez vos numéros auprès des fournisseurs
        d'analyse. Si c'est votre propre système qui l'envoie, ajustez ses seuils et ajoutez
        Call-Info, pour que les appelants puissent contester.]],
    },
  },

  comparisons = {
    ["100/180"] = {
      of = "e4b7b6ea",
      contrast = [[
        100 dit seulement que le prochain saut a la requête ; 180 dit qu'un terminal de l'appelé
        sonne.]],
      question = [[
        Un poste sonne-t-il, ou le serveur suivant a-t-il seulement reçu l'appel ? Si un poste
        sonne, c'est 180 ; si l'appel est seulement reçu, c'est 100.]],
      look = [[
        100 arrive en quelques millisecondes, le plus souvent sans tag dans To, et chaque saut
        stateful envoie le sien. 180 a un tag dans To et vient du côté de l'appelé, souvent une
        seconde plus tard ou davantage.]],
      which = [[
        Un serveur envoie 100 s'il n'a rien de mieux à dire en 200 ms, et 180 quand la sonnerie
        commence. Si rien ne suit le 100, l'appel est bloqué sur le serveur qui l'a envoyé ou plus
        loin : il attend le DNS, une base de données ou un prochain saut muet.]],
    },
    ["100/183"] = {
      of = "471d842e",
      contrast = [[
        100 signale que l'INVITE a atteint le prochain saut ; 183 signale une progression plus loin,
        le plus souvent avec un SDP pour des tonalités ou des annonces.]],
      question = [[
        La réponse dit-elle quelque chose de l'appel lui-même ? Si non, c'est 100 ; si oui, mais
        sans dire qu'un poste sonne, c'est 183.]],
      look = [[
        100 n'a normalement ni tag dans To ni corps, et n'est jamais envoyé de façon fiable. 183 a
        le plus souvent les deux et, avec 100rel, un RSeq que PRACK doit confirmer.]],
      which = [[
        100 vient d'abord et arrête les retransmissions ; 183 vient quand il y a un média ou une
        nouvelle à transmettre. Si ni 183, ni 180, ni réponse finale ne suit le 100, faites une
        capture derrière le serveur qui l'a envoyé.]],
    },
    ["100/401"] = {
      of = "abe32cd8",
      contrast = [[
        100 confirme seulement que la requête est arrivée ; 401 met fin à cet essai et demande des
        identifiants Digest.]],
      question = [[
        Le serveur demande-t-il qui appelle ? Tant qu'il ne le demande pas, on en reste à 100 ; la
        question elle-même, c'est 401.]],
      look = [[
        Un serveur qui envoie son challenge sans garder d'état n'envoie pas de 100 : son absence ne
        prouve donc rien. Après 401, cherchez la même requête avec un CSeq plus élevé, un nouveau
        branch et Authorization.]],
      which = [[
        Quand les deux viennent, 100 est le premier et 401 suit en quelques millisecondes. Si le 100
        reste seul, le serveur attend sa base d'utilisateurs ou son prochain saut. Si le 401 reste
        la dernière réponse, le client n'a pas d'identifiants pour ce realm ou ne connaît aucun des
        algorithmes proposés.]],
    },
    ["100/403"] = {
      of = "d20e88cd",
      contrast = [[
        100 confirme seulement que la requête est arrivée ; 403 la refuse selon une règle, et ni des
        identifiants ni un nouvel essai n'y changeront rien.]],
      question = [[
        Le serveur a-t-il décidé du sort de la requête ? Tant qu'il ne l'a pas fait, on en reste à
        100 ; si une règle interdit l'appel, 403 suit.]],
      look = [[
        Quelques millisecondes entre 100 et 403 désignent une règle du serveur qui a envoyé le 100,
        comme sa liste d'adresses sources. Une seconde ou plus désigne un opérateur plus loin, qui
        dit peut-être pourquoi dans Reason ou Warning.]],
      which = [[
        100 vient d'abord ; 403 met fin à l'essai, et le client ne le répète pas. Si le 100 reste
        seul, personne n'a rien refusé : le serveur attend une base de données ou son prochain saut.
        Après 403, comparez l'adresse source, le numéro présenté et le numéro composé avec ceux d'un
        appel qui passe.]],
    },
    ["100/404"] = {
      of = "4db28ca5",
      contrast = [[
        100 dit qu'un serveur a l'INVITE et s'en occupe ; 404 est le résultat : l'utilisateur ou le
        numéro est inconnu, ou le domaine n'est pas servi ici.]],
      question = [[
        La recherche est-elle terminée ? Tant qu'elle dure, on en reste à 100 ; quand elle n'a
        trouvé personne, 404 suit.]],
      look = [[
        Quelques millisecondes entre 100 et 404 désignent le dialplan ou la table des utilisateurs
        du prochain saut. Un délai plus long désigne un serveur ou un commutateur plus loin, qui
        peut donner une cause Q.850 dans Reason.]],
      which = [[
        100 vient d'abord. Après 404, le client corrige le numéro et ne le rappelle pas tel quel. Si
        le 100 reste seul, une recherche est bloquée, dans ENUM ou une base de données, ou le
        prochain saut ne répond pas.]],
    },
    ["100/408"] = {
      of = "6c60c7c2",
      contrast = [[
        100 promet que le prochain saut s'occupe de la requête ; 408 avoue qu'aucune réponse finale
        n'est venue à temps.]],
      question = [[
        Quelqu'un attend-il encore, ou le timer a-t-il expiré ? Pendant l'attente, c'est 100 ; après
        le timer, c'est 408.]],
      look = [[
        Mesurez le temps jusqu'au 408 : 32 secondes est la valeur par défaut pour un prochain saut
        muet, toute autre valeur est réglée dans un serveur. Derrière l'émetteur du 100, cherchez un
        INVITE répété à des intervalles qui doublent à partir d'une demi-seconde.]],
      which = [[
        100 vient d'abord, et un proxy stateful envoie 408 pour l'INVITE quand plus rien n'est venu.
        Le 100 arrête le timer de 32 secondes du client lui-même : si le 408 ne vient jamais non
        plus, le client attend que son utilisateur ou un autre timer envoie CANCEL.]],
    },
    ["100/501"] = {
      of = "84734df9",
      contrast = [[
        100 dit que le prochain saut s'occupe de la requête ; 501 dit que le serveur qui devait
        répondre ne connaît pas la méthode, ou n'a pas une fonction dont la requête a besoin.]],
      question = [[
        Le serveur qui répond sait-il faire ce que demande la requête ? Tant que la question est
        ouverte, on en reste à 100 ; s'il ne sait pas, 501 suit.]],
      look = [[
        Lisez la méthode dans CSeq. Pour INVITE, 501 vient le plus souvent d'une passerelle, souvent
        avec la cause Q.850 29 ou 79 dans Reason ; pour les autres méthodes, un 100 est de toute
        façon rare.]],
      which = [[
        Un proxy envoie 100 pour INVITE et relaie les méthodes inconnues : cherchez donc derrière
        lui l'émetteur du 501. Après 501, le client cesse d'envoyer cette méthode à cet endroit ; un
        appel peut encore passer par une autre route. Si le 100 reste seul, le prochain saut est
        muet, et non incapable.]],
    },
    ["180/182"] = {
      of = "0c5493c2",
      contrast = [[
        Avec 180, un terminal sonne et peut être décroché à tout moment ; avec 182, l'appel attend
        son tour dans une file d'attente.]],
      question = [[
        Quelque chose sonne-t-il pour cet appel en ce moment ? Si oui, c'est 180 ; s'il attend que
        quelqu'un se libère, c'est 182.]],
      look = [[
        182 vient d'un serveur de file d'attente, souvent répété, avec parfois le rang ou le temps
        d'attente dans la reason phrase. 180 suit quand le poste d'un agent sonne.]],
      which = [[
        Une file envoie 182 tant que l'appel attend, de préférence une fois par minute, et peut
        envoyer 180 quand elle présente l'appel à un agent. Si 182 reste la dernière réponse, aucun
        agent ne s'est libéré. Des appels qui meurent après un peu plus de trois minutes désignent
        le timer C d'un proxy qui n'a plus reçu de 182.]],
    },
    ["180/183"] = {
      of = "f0efbf12",
      contrast = [[
        180 dit que le terminal de l'appelé sonne ; 183 dit que l'appel avance, sans prétendre que
        quoi que ce soit sonne.]],
      question = [[
        Sait-on que le poste de l'appelé sonne ? Si oui, c'est 180 ; si non, ou si le réseau joue
        d'abord quelque chose, c'est 183.]],
      look = [[
        Le SDP en dit plus que le nombre : s'il est présent dans l'un ou l'autre, cherchez du RTP
        venant de l'extrémité distante ; sans lui, le terminal de l'appelant joue lui-même la
        tonalité de retour d'appel.]],
      which = [[
        Un poste envoie 180. Une passerelle ou un SBC envoie 183 pour les tonalités et les annonces,
        et 180 quand le commutateur signale la sonnerie. Le client peut recevoir les deux, dans
        n'importe quel ordre. S'il n'entend rien, vérifiez le chemin de l'early media et qui doit
        produire la tonalité.]],
    },
    ["180/200"] = {
      of = "253955c4",
      contrast = "180 dit que le poste sonne ; 200 au même INVITE dit que l'appel est décroché.",
      question = "L'appel a-t-il été décroché ? Avant, c'est 180 ; à partir de là, c'est 200.",
      look = [[
        Vérifiez que le CSeq du 200 indique INVITE, et non PRACK ou CANCEL. Son tag dans To montre
        lequel des terminaux qui sonnaient a décroché.]],
      which = [[
        180 vient d'abord, mais un 200 sans lui est tout aussi correct ; le 200 est répété jusqu'à
        l'arrivée de l'ACK. Si le 200 ne vient jamais, personne n'a décroché : attendez-vous à un
        487 après un CANCEL, ou à un 408 ou un 480 dû à un timer. Si l'appelé a bien décroché, le
        200 s'est perdu en route vers l'appelant.]],
    },
    ["180/401"] = {
      of = "da2e89e1",
      contrast = [[
        180 dit que le terminal de l'appelé sonne ; 401 dit que la requête n'est pas acceptée tant
        que l'appelant n'a pas prouvé qui il est.]],
      question = [[
        Un poste sonne-t-il, ou le distant demande-t-il d'abord qui appelle ? Si un poste sonne,
        c'est 180 ; s'il le demande, c'est 401.]],
      look = [[
        Dans un appel normal, 401 répond au premier INVITE, et 180 au second, qui porte
        Authorization et un CSeq plus élevé. Un 401 après 180 dans une même transaction vient d'une
        autre branche d'un fork, ou d'un B2BUA qui relaie le challenge de son autre jambe.]],
      which = [[
        Après 180, le client attend simplement ; après 401, il renvoie l'INVITE avec des
        identifiants. Si le second INVITE reçoit encore 401 sans stale=true, les identifiants sont
        faux. Si des postes sonnent avant que 401 arrive, réglez le serveur pour qu'il envoie son
        challenge à l'appelant avant de les appeler.]],
    },
    ["180/480"] = {
      of = "ac8e1f8c",
      contrast = [[
        180 dit que le poste sonne ; 480 dit que personne n'y est joignable pour l'instant, souvent
        parce que personne n'a décroché.]],
      question = [[
        Le terminal sonne-t-il encore ? Si oui, c'est 180 ; s'il a cessé sans réponse, ou n'a jamais
        sonné parce que l'utilisateur est absent, c'est 480.]],
      look = [[
        Un nombre rond de secondes entre 180 et 480 est un timer de non-réponse ; un temps court et
        quelconque peut être une personne qui a appuyé sur la touche de rejet. Un 480 sans 180 veut
        dire aucun terminal enregistré, ou Ne pas déranger.]],
      which = [[
        Après 180, un IPBX ou un réseau mobile envoie 480 quand son délai de sonnerie est écoulé. Si
        480 ne vient jamais, l'appelant entend sonner jusqu'à ce qu'il raccroche et reçoive 487, ou
        jusqu'à ce que le timer C d'un proxy mette fin à l'appel après plus de trois minutes.]],
    },
    ["180/486"] = {
      of = "390c8804",
      contrast = [[
        180 dit que le terminal sonne ; 486 dit qu'il est occupé, ou que son utilisateur a refusé
        l'appel.]],
      question = [[
        Ce terminal peut-il encore prendre l'appel ? Tant qu'il sonne, c'est 180 ; une fois qu'il a
        refusé, c'est 486.]],
      look = [[
        Un 486 sans 180 veut dire une ligne occupée, une limite d'appels ou Ne pas déranger. Un 486
        quelques secondes après un 180 avec le même tag dans To, c'est la touche de rejet.]],
      which = [[
        Un terminal occupé envoie 486 aussitôt ; après 180, le 486 est le plus souvent la décision
        d'une personne. Un proxy qui forke le retient tant que d'autres postes sonnent : l'appelant
        peut donc entendre sonner bien après le refus d'un poste. Si le 486 n'arrive jamais, une
        autre branche a décroché ou une meilleure réponse a été choisie.]],
    },
    ["180/487"] = {
      of = "169ec87d",
      contrast = [[
        180 dit que le poste sonne ; 487 dit que l'INVITE a pris fin avant que quelqu'un décroche,
        le plus souvent du fait de l'appelant.]],
      question = [[
        Un CANCEL, ou un BYE dans l'early dialog, a-t-il atteint le terminal qui sonne ? Si non, on
        en reste à 180 ; si oui, 487 suit.]],
      look = [[
        Entre les deux, remontez le CANCEL jusqu'au saut qui l'a envoyé le premier, et lisez son
        Reason. Le même temps de sonnerie dans beaucoup d'appels veut dire un timer.]],
      which = [[
        L'ordre est 180, CANCEL, 200 pour le CANCEL, 487 pour l'INVITE, ACK. Si le 487 ne vient
        jamais, le client abandonne l'INVITE 32 secondes après son CANCEL. Si le poste continue de
        sonner, le CANCEL ne correspondait pas : comparez branch, Request-URI et numéro de CSeq.]],
    },
    ["181/182"] = {
      of = "18240320",
      contrast = [[
        181 dit que l'appel est renvoyé vers une autre destination ; 182 dit qu'il reste là et
        attend que quelqu'un se libère.]],
      question = [[
        L'appel part-il ailleurs ou attend-il ? S'il part, c'est 181 ; s'il attend, c'est 182.]],
      look = [[
        Après 181, cherchez Diversion ou History-Info, et un autre tag dans To des réponses
        suivantes. 182 est plutôt répété avec le même tag dans To.]],
      which = [[
        Un IPBX peut envoyer 181 quand il renvoie un appel, une file d'attente 182 tant qu'elle en
        garde un ; un appel renvoyé vers une file montre les deux, dans cet ordre. L'appelant attend
        simplement 180 ou 200. Si rien ne suit, examinez la nouvelle destination après 181 et les
        agents après 182.]],
    },
    ["181/302"] = {
      of = "d782e5dd",
      contrast = [[
        Avec 181, le côté appelé renvoie l'appel lui-même et cet INVITE continue de vivre ; avec
        302, il donne la nouvelle adresse et cet INVITE est terminé.]],
      question = [[
        Qui appelle la nouvelle destination ? Si c'est le côté appelé, c'est 181 ; si c'est à
        l'émetteur de l'INVITE de le faire, c'est 302.]],
      look = [[
        302 contient la nouvelle URI dans Contact et devrait être suivi d'un INVITE vers elle. Après
        181, la même transaction continue, et la nouvelle jambe ne se voit que derrière le serveur
        qui renvoie.]],
      which = [[
        Un même appel peut montrer les deux : 302 du poste à son IPBX, 181 de l'IPBX à l'appelant.
        Après 181, l'appelant attend, c'est tout. Après 302, celui qui le reçoit doit passer le
        nouvel appel, et souvent le payer ; s'il ne suit pas les redirections, l'appel échoue.]],
    },
    ["183/200"] = {
      of = "812109cd",
      contrast = [[
        183 dit que l'appel progresse, souvent avec du son venant du distant ; 200 au même INVITE
        dit qu'il a été décroché.]],
      question = [[
        Une personne ou une machine a-t-elle décroché ? Avant cela, c'est 183, quoi que l'on
        entende ; à partir de là, c'est 200.]],
      look = [[
        Le son ne prouve pas le décrochage : avec un SDP dans le 183, l'appelant entend déjà des
        tonalités, des annonces ou même un menu vocal. Seul un 200 dont le CSeq dit INVITE est le
        décrochage, et c'est là que commence normalement la taxation.]],
      which = [[
        183 vient d'abord, et 200 quand l'appel est décroché. Si le son s'interrompt au 200,
        comparez son SDP avec celui du 183 : l'adresse, le port ou les codecs ont changé, et un
        poste ou un SBC n'a pas suivi. Si le 200 ne vient jamais, lisez Reason dans la réponse
        finale, qui dit pourquoi l'annonce a été jouée.]],
    },
    ["183/503"] = {
      of = "ef82028a",
      contrast = [[
        183 dit que l'appel avance, le plus souvent avec de l'early media ; 503 dit qu'un serveur ne
        peut pas l'acheminer, faute de capacité ou de service.]],
      question = [[
        L'extrémité distante travaille-t-elle encore sur l'appel ? Si oui, c'est 183 ; si elle a
        renoncé faute de circuits ou de serveurs, c'est 503.]],
      look = [[
        Écoutez l'early media après 183 : une annonce peut y dire la cause. Lisez ensuite Reason
        dans le 503, à la recherche d'une cause Q.850 comme 34, 38, 41 ou 42.]],
      which = [[
        183 vient d'abord ; 503 met fin à l'INVITE, et la route suivante peut être essayée. Certains
        SBC ne reroutent plus dès que de l'early media a circulé : vérifiez ce réglage. Si aucune
        réponse finale ne suit le 183, l'appelant écoute jusqu'à ce qu'il annule ou que le timer
        d'un proxy mette fin à l'appel.]],
    },
    ["199/487"] = {
      of = "ceb8c937",
      contrast = [[
        199 dit qu'un early dialog est terminé alors que l'INVITE continue ; 487 dit que l'INVITE
        lui-même a pris fin avant le décrochage.]],
      question = [[
        L'INVITE est-il encore ouvert ? S'il l'est et qu'une seule branche est morte, c'est 199 ;
        s'il a été annulé en entier, c'est 487.]],
      look = [[
        199 a le tag dans To d'une réponse provisoire précédente et, dans Reason, le code SIP qui a
        mis fin à cette branche. 487 a un CANCEL avant lui et un ACK après lui.]],
      which = [[
        Un proxy qui forke ou un UAS envoie 199, et seulement aux appelants qui l'annoncent dans
        Supported ; un UAS envoie 487 après CANCEL. Une réponse finale, peut-être 487, doit encore
        suivre le 199 : si aucune ne vient, regardez les branches qui restent.]],
    },
    ["200/202"] = {
      of = "9e9a4225",
      contrast = [[
        200 dit que la requête a réussi ; 202 dit seulement qu'elle a été acceptée, et pour
        SUBSCRIBE et REFER c'est un jumeau obsolète de 200.]],
      question = [[
        Est-ce un MESSAGE stocké pour être remis plus tard ? Si oui, 202 est juste ; dans presque
        tous les autres cas, ce devrait être 200.]],
      look = [[
        Après SUBSCRIBE ou REFER, aucun des deux codes ne donne le résultat : il est dans le NOTIFY
        qui doit suivre, dans Subscription-State et, pour un transfert, dans le corps
        message/sipfrag.]],
      which = [[
        Les serveurs envoient aujourd'hui 200 à SUBSCRIBE et REFER, selon les RFC 6665 et 7647. Les
        clients prennent 202 pour 200, car des postes et des IPBX anciens l'envoient encore. Si
        aucun NOTIFY ne suit, vérifiez le Contact de l'abonné et le chemin de retour vers lui.]],
    },
    ["200/487"] = {
      of = "3281bcc6",
      contrast = [[
        Dans un appel annulé, on voit les deux : 200 accepte le CANCEL, et 487 met fin à l'INVITE.
        Un 200 pour l'INVITE, au contraire, est un appel décroché.]],
      question = [[
        Quelle méthode figure dans CSeq ? Pour CANCEL, la réponse est 200 ; pour l'INVITE annulé,
        c'est 487.]],
      look = [[
        Les deux ont le même branch et le même numéro de CSeq : seule la méthode dans CSeq les
        distingue. Un SDP va avec un 200 pour l'INVITE.]],
      which = [[
        Après CANCEL, attendez-vous à un 200 pour lui et à un 487 pour l'INVITE, le plus souvent
        dans cet ordre et en quelques millisecondes. Si le 487 ne vient pas, le client abandonne
        l'INVITE 32 secondes après son CANCEL. Si un 200 pour l'INVITE vient à sa place, le
        décrochage a croisé le CANCEL : l'appelant envoie ACK puis BYE.]],
    },
    ["300/302"] = {
      of = "7e75ddc2",
      contrast = [[
        300 propose plusieurs adresses et laisse le choix à l'appelant ; 302 indique où appeler pour
        l'instant.]],
      question = [[
        Le côté appelé a-t-il décidé où doit aller l'appel ? Si oui, c'est 302 ; si c'est à
        l'appelant de choisir, c'est 300.]],
      look = [[
        Comptez les adresses dans Contact et lisez leurs valeurs q ; un 302 peut aussi en contenir
        plusieurs. Après l'un comme après l'autre, un INVITE vers l'une d'elles devrait suivre ;
        s'il n'y en a pas, l'appelant ne suit pas les redirections.]],
      which = [[
        Envoyez 302 pour les renvois et pour les routes que suivent des machines, et 300 là où une
        personne doit choisir. Beaucoup de postes traitent 300 comme un échec, car aucune norme ne
        dit comment choisir ; les SBC essaient le plus souvent les adresses des deux dans l'ordre de
        q.]],
    },
    ["301/302"] = {
      of = "0ca86146",
      contrast = [[
        301 dit que l'utilisateur a changé d'adresse pour de bon ; 302 dit que Contact est valable
        pour l'instant, et l'ancienne adresse de nouveau plus tard.]],
      question = [[
        L'appelant doit-il utiliser l'ancienne adresse la prochaine fois ? Si non, c'est 301 ; si
        oui, c'est 302.]],
      look = [[
        Dans 302, une valeur expires dit combien de temps Contact est valable ; sans elle, c'est
        pour ce seul appel. Si les appels suivants vont droit à la nouvelle adresse, l'appelant l'a
        mémorisée.]],
      which = [[
        Envoyez 302 pour le renvoi d'appel, la répartition de charge et la consultation de numéros,
        et 301 seulement pour un changement durable de numéro ou de serveur. Le client appelle
        Contact dans les deux cas ; après 301, il doit aussi mettre à jour son annuaire ou son
        trunk. Un 301 envoyé par erreur reste collé chez les appelants qui le mémorisent.]],
    },
    ["302/305"] = {
      of = "71336fa4",
      contrast = [[
        302 donne une autre adresse où trouver l'utilisateur ; 305 donne un proxy par lequel il faut
        appeler la même adresse.]],
      question = [[
        Contact est-il une nouvelle cible, ou un chemin vers l'ancienne ? Une nouvelle cible, c'est
        302 ; un proxy à traverser, c'est 305.]],
      look = [[
        Comparez Contact avec la Request-URI appelée. Après 302, l'INVITE suivant a le Contact dans
        sa Request-URI ; après 305, il va au proxy, pour la même cible.]],
      which = [[
        Postes, IPBX et serveurs de redirection envoient 302. Seul un UAS peut envoyer 305, et
        presque aucun ne le fait. Peu de clients réagissent à un 305 : réglez ce proxy comme
        outbound proxy ou prochain saut de l'appelant.]],
    },
    ["305/380"] = {
      of = "4722a27e",
      contrast = [[
        305 dit que l'appel passe par le proxy indiqué dans Contact ; 380 dit qu'il ne passe pas, et
        décrit un autre service dans son corps.]],
      question = [[
        Ce même appel peut-il aboutir par un autre chemin ? Si oui, c'est 305 ; si un autre service
        doit prendre sa place, c'est 380.]],
      look = [[
        305 vient du terminal appelé. 380 vient le plus souvent d'un P-CSCF pour un numéro
        d'urgence, avec un corps de type application/3gpp-ims+xml.]],
      which = [[
        Attendez-vous à 380 dans les réseaux mobiles : le terminal lit le XML et passe l'appel
        d'urgence comme il faut. Ne vous attendez à 305 presque nulle part, et réglez l'outbound
        proxy s'il vient. Un IPBX réagit rarement de lui-même à l'un ou à l'autre : donnez donc la
        bonne route à ces appels.]],
    },
    ["400/416"] = {
      of = "dbcaaa02",
      contrast = [[
        400 dit que la requête enfreint les règles de SIP ; 416 dit que son adresse est correcte,
        mais que le schéma, tel ou sips par exemple, n'est pas servi ici.]],
      question = [[
        Le schéma de la Request-URI est-il la seule objection ? Si oui, c'est 416 ; si l'URI ou
        autre chose est mal formé, c'est 400.]],
      look = [[
        Lisez ce qui précède le premier deux-points de la Request-URI : tel, sips ou urn explique
        416. Un espace, un caractère non échappé ou l'absence de schéma explique 400.]],
      which = [[
        Après 416, le client peut répéter la requête avec une URI sip ; après 400, il doit d'abord
        corriger le message. Certains serveurs répondent aux URI tel par 400 ou 404 : une URI sip
        avec user=phone aide là aussi.]],
    },
    ["400/423"] = {
      of = "254d3eca",
      contrast = [[
        400 dit que le message lui-même est fautif ; 423 dit qu'il est correct, mais demande une
        durée trop courte pour un enregistrement, un abonnement ou une publication.]],
      question = [[
        La même requête passerait-elle avec un Expires plus long ? Si oui, c'est 423 ; si non, c'est
        400.]],
      look = [[
        423 doit contenir Min-Expires, et une deuxième requête avec au moins cette valeur devrait
        suivre. Pour un 400 à un REGISTER, vérifiez Contact : la valeur * doit y être seule et exige
        Expires 0.]],
      which = [[
        Le client répète avec une valeur plus élevée après 423 et abandonne après 400. Un client qui
        ne connaît pas 423 le prend pour 400 et reste non enregistré : réglez une durée plus longue
        à la main, ou baissez le minimum du registrar.]],
    },
    ["400/500"] = {
      of = "071a6920",
      contrast = "400 met en cause la requête, 500 le serveur.",
      question = [[
        Un serveur en bon état aurait-il accepté ces octets ? Si non, c'est 400 ; si oui, c'est 500.]],
      look = [[
        Un seul client qui échoue toujours désigne son message ; beaucoup de clients qui échouent à
        partir d'un même moment désignent le serveur. Vérifiez aussi CSeq : un numéro plus bas
        qu'avant dans le dialogue reçoit 500, bien que le client soit en cause.]],
      which = [[
        Envoyez 400, avec la faute dans la reason phrase, pour un message qui enfreint les règles,
        et 500 quand ce sont votre base de données, votre script ou votre mémoire qui lâchent. Après
        500, clients et SBC peuvent essayer un autre serveur ; après 400, ils ne devraient pas
        répéter le message. Si 500 ne vient que pour un message bizarre, examinez-le comme après un
        400.]],
    },
    ["401/403"] = {
      of = "9d6cd4c7",
      contrast = "401 demande qui appelle ; 403 dit non, et aucun identifiant n'y changera rien.",
      question = [[
        Le bon nom d'utilisateur et le bon mot de passe feraient-ils passer la requête ? Si oui,
        c'est 401 ; si non, c'est 403.]],
      look = [[
        401 doit contenir WWW-Authenticate. Si la requête refusée par 403 avait Authorization,
        soupçonnez le mot de passe ou les droits de ce compte ; sinon, l'adresse source, le numéro
        présenté ou le numéro appelé.]],
      which = [[
        Envoyez 401 quand les identifiants manquent, sont périmés ou faux, et 403 quand un
        utilisateur connu n'a pas ce droit. Pour un mot de passe faux, certains serveurs répètent
        401 sans stale=true, d'autres envoient 403. Le client ne renvoie pas des identifiants
        refusés, et s'arrête à 403.]],
    },
    ["401/407"] = {
      of = "7153e97d",
      contrast = [[
        Les deux demandent des identifiants Digest : 401 pour le serveur ou le poste auquel la
        requête est destinée, 407 pour un proxy qu'elle doit traverser.]],
      question = [[
        Celui qui envoie le challenge va-t-il répondre lui-même à la requête ou la relayer ? S'il y
        répond lui-même, c'est 401 ; s'il la relaie, c'est 407.]],
      look = [[
        401 a WWW-Authenticate et veut Authorization ; 407 a Proxy-Authenticate et veut
        Proxy-Authorization. Si un challenge se répète, vérifiez que le client a répondu avec
        l'en-tête qui va avec.]],
      which = [[
        Registrars, postes et B2BUA devraient envoyer 401, les proxys 407 ; certains IPBX et SBC
        envoient quand même 407 pour les appels, et les clients répondent à celui qui vient. Sur une
        chaîne de serveurs, l'un peut suivre l'autre, et la dernière requête porte des identifiants
        pour les deux.]],
    },
    ["402/403"] = {
      of = "fd0b9790",
      contrast = [[
        402 donne à penser que le compte ne peut pas payer l'appel ; 403 le refuse selon toute autre
        règle.]],
      question = [[
        Un paiement ferait-il passer le même appel ? Si oui, c'est 402 ; si non, c'est 403.]],
      look = [[
        Lisez la reason phrase, et vérifiez le solde et la limite de crédit dans le portail du
        fournisseur. 402 commence plutôt pour tous les appels d'un compte au même moment, ou pour
        les seuls numéros chers ; 403 suit certaines sources, certains numéros présentés ou
        composés.]],
      which = [[
        Aucune RFC ne dit quand envoyer 402 : les clients le traitent donc comme 400, et beaucoup de
        plateformes envoient 403 ou 503 pour un compte vide. Avec l'un comme avec l'autre, trouvez
        quel compte la plateforme a retenu pour l'appel avant de payer : un préfixe, une adresse ou
        un identifiant erroné mène à un autre compte.]],
    },
    ["403/404"] = {
      of = "df984867",
      contrast = [[
        403 dit que le serveur a compris la requête et ne la servira pas ; 404 dit qu'il ne connaît
        pas l'utilisateur ou le numéro, ou ne sert pas le domaine.]],
      question = [[
        La cible est-elle inconnue ici, ou connue mais interdite ? Inconnue, c'est 404 ; interdite,
        c'est 403.]],
      look = [[
        Envoyez la même Request-URI depuis un autre compte : si elle passe, ce sont les droits, le
        numéro présenté ou l'adresse de l'appelant qui sont en cause. Dans Reason, la cause Q.850 1
        va avec 404, la cause 21 avec 403.]],
      which = [[
        Un registrar envoie 404 pour un compte qu'il n'a pas, et 403 quand l'utilisateur authentifié
        n'a pas le droit de l'enregistrer ; certains envoient 403 dans les deux cas, pour cacher
        quels comptes existent. Après 404, corrigez le numéro ou le domaine ; après 403, les droits.]],
    },
    ["403/407"] = {
      of = "b7508431",
      contrast = [[
        407 est la demande d'identifiants Digest d'un proxy ; 403 est un refus que des identifiants
        ne guérissent pas.]],
      question = [[
        Le proxy veut-il seulement la preuve de qui appelle ? Si oui, c'est 407 ; s'il le sait et
        refuse quand même, c'est 403.]],
      look = [[
        Un 403 juste après un INVITE avec Proxy-Authorization désigne un mot de passe faux, ou un
        numéro appelé ou présenté que ce compte n'a pas le droit d'utiliser. Un 403 sans aucun 407
        désigne la liste des adresses source.]],
      which = [[
        Quand les deux viennent, 407 est le premier, et 403 met fin à l'essai. Si rien ne suit le
        407, le client n'a pas d'identifiants pour ce realm. Un trunk identifié par son adresse qui
        reçoit 407 n'a pas été reconnu : comparez l'adresse source avec celle convenue.]],
    },
    ["403/429"] = {
      of = "3fe87b74",
      contrast = [[
        403 est un refus de toute sorte ; 429 refuse un transfert tant qu'un jeton Referred-By signé
        ne prouve pas qui l'a demandé.]],
      question = [[
        Un jeton Referred-By valide ferait-il passer la requête ? Si oui, c'est 429 ; si non, c'est
        403.]],
      look = [[
        Cherchez Referred-By dans l'INVITE, ou un REFER. Sans l'un ni l'autre, 429 est probablement
        Too Many Requests, emprunté à HTTP par une plateforme qui limite le débit : lisez la reason
        phrase et Retry-After.]],
      which = [[
        La cible d'un transfert envoie 429 si elle accepte les jetons signés, et 403 si elle
        interdit le transfert en tant que tel. Après 429, l'auteur du transfert peut envoyer un
        nouveau REFER avec un jeton ; après 403, il ne devrait pas. Pour limiter le débit, SIP a 503
        avec Retry-After.]],
    },
    ["403/503"] = {
      of = "97d831a8",
      contrast = [[
        403 dit que cet appelant n'a pas le droit de passer cet appel ; 503 dit que le serveur ne
        peut pas le prendre maintenant.]],
      question = [[
        Le même appel passerait-il plus tard ou par un autre serveur ? Si oui, c'est 503 ; si non,
        c'est 403.]],
      look = [[
        403 suit certains appelants, numéros présentés ou numéros appelés, quelle que soit la
        charge ; 503 commence à un certain moment ou à un certain nombre d'appels et touche tout le
        monde. Retry-After va avec 503.]],
      which = [[
        Envoyez 403 pour les règles et les contrats, 503 pour la capacité et les pannes ; les
        clients essaient leurs autres serveurs après 503 et s'arrêtent après 403. Les opérateurs les
        mélangent pourtant : une limite de canaux peut arriver en 403 et un compte vide en 503.
        Lisez donc la reason phrase avant de changer des routes.]],
    },
    ["403/603"] = {
      of = "613f1f96",
      contrast = [[
        403 est un serveur qui refuse selon ses règles ; 603 est un refus au nom de l'appelé, pour
        tous ses terminaux à la fois.]],
      question = [[
        Qui a dit non ? Si c'est la politique d'un serveur, c'est 403 ; si c'est l'appelé ou un
        service qui agit pour lui, c'est 603.]],
      look = [[
        Un 180 et quelques secondes auparavant font penser à une personne, quelques millisecondes à
        une règle, quel que soit le code. Avec la phrase Network Blocked et v=analytics1 dans
        Reason, 603 est le blocage d'un opérateur.]],
      which = [[
        Trunks, registrars et SBC envoient 403. Un poste ou un IPBX envoie 603 si aucun autre
        terminal ni la messagerie vocale ne doit prendre l'appel, et sinon 486. Un proxy qui forke
        annule toutes les branches sur 603 et continue après 403.]],
    },
    ["404/410"] = {
      of = "6c211b0c",
      contrast = [[
        404 dit que l'adresse n'est pas connue ici ; 410 dit qu'elle l'a été, qu'elle est supprimée
        pour de bon et qu'on ne lui connaît pas de remplaçante.]],
      question = [[
        Le serveur sait-il que l'adresse a été abandonnée pour toujours ? Si oui, c'est 410 ; dans
        tous les autres cas, c'est 404.]],
      look = [[
        Dans Reason, la cause Q.850 1 va avec 404 et la cause 22, number changed, avec 410. Pour
        404, comparez la Request-URI avec celle d'un appel qui passe : le plus souvent, c'est le
        format des numéros.]],
      which = [[
        N'envoyez 410 que si la suppression est définitive, 301 si vous connaissez la nouvelle
        adresse, et sinon 404, comme la plupart des IPBX. Après 404, l'appelant vérifie le numéro ;
        après 410, il supprime l'entrée. Si un numéro en service reçoit 410, une base de portabilité
        est peut-être périmée.]],
    },
    ["404/480"] = {
      of = "35781d64",
      contrast = [[
        404 dit qu'un tel utilisateur n'existe pas ici ; 480 dit que l'utilisateur est connu, mais
        qu'aucun terminal n'est joignable pour l'instant.]],
      question = [[
        Le serveur connaît-il cet utilisateur ou ce numéro ? Si non, c'est 404 ; s'il le connaît et
        que personne n'est là, c'est 480.]],
      look = [[
        Cherchez un REGISTER précédent du même utilisateur et sa valeur expires. Si l'adresse
        sonnait avant et reçoit maintenant 404, le serveur utilise 404 pour les utilisateurs non
        enregistrés.]],
      which = [[
        Un proxy envoie 404 quand son domaine n'a pas cet utilisateur, et 480 quand l'utilisateur
        n'a pas de contact actif. Après 404, l'appelant corrige le numéro ; après 480, il essaie
        plus tard, ou la messagerie vocale prend l'appel.]],
    },
    ["404/484"] = {
      of = "3a2eead6",
      contrast = [[
        404 dit que le numéro, complet tel quel, n'est pas en service ici ; 484 dit que d'autres
        chiffres doivent suivre.]],
      question = [[
        D'autres chiffres pourraient-ils en faire un numéro valide ? Si oui, c'est 484 ; si non,
        c'est 404.]],
      look = [[
        En numérotation overlap, chaque nouvel INVITE contient plus de chiffres que le précédent.
        Dans Reason, la cause Q.850 28 va avec 484, la cause 1 avec 404.]],
      which = [[
        Une passerelle envoie 484 tant que les chiffres peuvent être le début d'un numéro, et 404
        dès qu'ils ne le peuvent plus. En numérotation overlap, le client répond au 484 par un
        INVITE plus long ; sinon, corrigez le digit map ou le timer inter-chiffres du poste. Un
        proxy qui forke et tient les deux devrait préférer 484.]],
    },
    ["404/503"] = {
      of = "3f599600",
      contrast = [[
        404 dit que le numéro ou l'utilisateur n'est pas connu ici ; 503 dit que le serveur ne peut
        pas prendre la requête maintenant, quel que soit l'appelé.]],
      question = [[
        Est-ce le numéro qui échoue, ou le serveur ? Si d'autres numéros passent, c'est 404 ; si
        aucun ne passe, c'est 503.]],
      look = [[
        Appelez par la même route un numéro qui fonctionne à coup sûr. Dans Reason, les causes Q.850
        1 à 3 vont avec 404, les causes 34, 38, 41, 42 et 47 avec 503.]],
      which = [[
        Après 404, corrigez le numéro ou le dialplan ; après 503, les clients essaient le serveur
        suivant, et les SBC la route suivante. Un SBC dont toutes les routes sont hors service
        devrait envoyer 503, mais certains envoient 404 faute de route : si des numéros qui
        passaient reçoivent 404 à partir d'un certain moment, vérifiez d'abord ses routes.]],
    },
    ["404/604"] = {
      of = "30c25272",
      contrast = [[
        404 dit que l'utilisateur n'est pas connu sur ce serveur ; 604 affirme qu'il n'existe nulle
        part.]],
      question = [[
        Le serveur connaît-il tous les endroits où cet utilisateur pourrait être ? Alors seulement,
        c'est 604 ; sinon, c'est 404.]],
      look = [[
        Regardez les autres branches et routes : après 604, un proxy les annule et plus rien n'est
        essayé ; après 404, la recherche peut continuer.]],
      which = [[
        Envoyez 404, sauf si vous détenez les données de tout le plan de numérotation ; alors
        seulement, 604 est juste. Si le 604 d'un opérateur arrête votre routage au moindre coût
        (LCR) alors qu'un autre opérateur joint le numéro, convertissez-le en 404 sur ce trunk.]],
    },
    ["405/489"] = {
      of = "a6f7c310",
      contrast = [[
        405 dit que la méthode n'est pas autorisée à cette adresse ; 489 dit que la méthode l'est,
        mais que l'event package n'est pas proposé.]],
      question = [[
        Est-ce la méthode qui est refusée, ou le package ? La méthode, c'est 405 ; le package, c'est
        489.]],
      look = [[
        405 doit donner des méthodes dans Allow, 489 des packages dans Allow-Events. Comparez CSeq
        avec l'un et Event avec l'autre.]],
      which = [[
        Un trunk sans abonnements répond 405 à SUBSCRIBE ou PUBLISH ; un serveur qui a d'autres
        packages, mais pas celui-ci, répond 489. Après 405, désactivez toutes les fonctions qui
        s'abonnent à cet endroit ; après 489, seulement celle qui est derrière ce package, comme les
        messages en attente (MWI), la supervision de ligne (BLF) ou la présence.]],
    },
    ["405/501"] = {
      of = "66204f99",
      contrast = [[
        405 dit que le serveur connaît la méthode mais ne l'autorise pas à cette adresse ; 501 dit
        qu'il ne la connaît pas du tout.]],
      question = [[
        Le serveur reconnaît-il la méthode dans CSeq ? Si oui, c'est 405 ; si non, c'est 501.]],
      look = [[
        405 doit donner les méthodes autorisées dans Allow ; 501 n'y est pas obligé. Si Allow nomme
        justement la méthode refusée, c'est la Request-URI qui ne convient pas.]],
      which = [[
        Les proxys relaient les méthodes inconnues : l'un comme l'autre vient donc d'un UAS, d'un
        registrar ou d'un B2BUA, et les équipements simples mélangent les deux. Le client cesse
        d'envoyer cette méthode à cet endroit, mais après 405 une autre adresse peut l'accepter. À
        un OPTIONS de keepalive, 405 et 501 prouvent tous deux que le serveur est vivant.]],
    },
    ["406/488"] = {
      of = "9f869976",
      contrast = [[
        406 dit qu'aucune réponse que le serveur pourrait donner ne convient aux en-têtes Accept de
        la requête ; 488 dit que les médias proposés en SDP ne lui conviennent pas.]],
      question = [[
        L'objection porte-t-elle sur les en-têtes Accept ou sur le SDP ? Sur Accept, c'est 406 ; sur
        le SDP, c'est 488.]],
      look = [[
        Lisez Accept, Accept-Encoding et Accept-Language de la requête, puis son SDP. Si un INVITE
        sans de telles limites reçoit 406, l'émetteur veut sans doute dire 488 ; un Warning de 300 à
        399 le confirme.]],
      which = [[
        Un UAS envoie 488 quand codecs, chiffrement ou adresses ne conviennent pas, et 406 seulement
        à cause des en-têtes Accept. Après 488, le client fait une autre offre ; après 406, il
        accepte plus de types. Un vrai 406 se voit plutôt sur SUBSCRIBE que sur des appels.]],
    },
    ["408/480"] = {
      of = "e7cbd19b",
      contrast = [[
        408 dit qu'aucune réponse n'est venue à temps : on ne sait donc rien de l'appelé ; 480 dit
        qu'on sait l'appelé indisponible.]],
      question = [[
        Quelqu'un a-t-il répondu pour l'appelé ? Si c'est un timer qui a expiré, c'est 408 ; si un
        terminal ou un serveur a signalé l'absence, c'est 480.]],
      look = [[
        Un 480 en quelques millisecondes veut dire le plus souvent qu'aucun terminal n'est
        enregistré. 408 vient après 32 secondes ou après un timer du serveur, et derrière ce serveur
        l'INVITE est répété en vain. Après une longue sonnerie, l'un ou l'autre peut être le choix
        du produit.]],
      which = [[
        Un proxy envoie 480 quand il n'a aucun contact à essayer, et 408 quand le contact reste
        muet, pour INVITE seulement. Après 408, examinez le chemin vers le poste ; après 480, le
        poste et son enregistrement.]],
    },
    ["408/481"] = {
      of = "10f45c5f",
      contrast = [[
        En cours d'appel, 408 dit qu'une requête est restée sans réponse ; 481 dit que l'autre côté
        a répondu et ne connaît plus l'appel.]],
      question = [[
        La requête a-t-elle atteint l'autre côté ? Si oui, et qu'elle n'y a pas trouvé d'appel,
        c'est 481 ; si elle s'est perdue en chemin, c'est 408.]],
      look = [[
        Le silence après BYE, UPDATE ou re-INVITE prend fin au bout de 32 secondes ; le client agit
        alors comme après 408, le plus souvent sans qu'il y en ait un dans la capture. 481 vient
        aussitôt : comparez Call-ID et tags avec le 200 qui a établi l'appel.]],
      which = [[
        Après l'un comme après l'autre, l'émetteur met fin à l'appel de son côté. Pour 408, vérifiez
        Contact, Record-Route et le NAT, car la requête n'est arrivée nulle part. Pour 481, cherchez
        un redémarrage, une bascule, un session timer expiré, ou un répartiteur de charge qui a
        choisi un autre nœud.]],
    },
    ["408/487"] = {
      of = "e2cd0f15",
      contrast = [[
        408 dit que le temps s'est écoulé sans réponse finale ; 487 dit que quelqu'un a mis fin à
        l'INVITE exprès, par un CANCEL ou par un BYE dans l'early dialog.]],
      question = [[
        Un CANCEL a-t-il atteint le terminal qui sonnait ? Si oui, celui-ci répond 487 ; si un
        serveur s'est simplement lassé d'attendre, ce serveur envoie 408.]],
      look = [[
        Faites une capture des deux côtés du serveur qui a renoncé : au même délai de sonnerie, il
        peut annuler l'appel vers le poste, en recevoir 487 et envoyer 408 à l'appelant.]],
      which = [[
        Un appelant qui a raccroché s'attend à 487. Celui qui n'a pas raccroché a rencontré un
        timer, que ce soit 408 ou 487 qui arrive : comparez les temps de plusieurs appels, et
        cherchez cette valeur sur l'IPBX, sur le SBC et chez l'opérateur. Un serveur qui a annulé a
        peut-être dit pourquoi dans le Reason de son CANCEL.]],
    },
    ["408/503"] = {
      of = "d0387a94",
      contrast = [[
        408 dit qu'aucune réponse n'est venue à temps ; 503 dit qu'un serveur a bien répondu, et
        qu'il ne peut pas prendre la requête maintenant.]],
      question = [[
        Un timer a-t-il expiré, ou un serveur a-t-il signalé son propre problème ? Un timer, c'est
        408 ; une surcharge, une maintenance ou un prochain saut hors service, c'est 503.]],
      look = [[
        408 vient après 32 secondes ou une autre durée fixe, 503 le plus souvent en quelques
        millisecondes. Un client prend le silence pour 408 et une connexion échouée pour 503 : la
        capture ne contient alors aucune réponse.]],
      which = [[
        Un proxy envoie 408 quand son prochain saut reste muet, pour INVITE seulement ; un SBC qui
        surveille le prochain saut par OPTIONS envoie 503 aussitôt. Activez cette surveillance, car
        après 503 les clients passent à un autre serveur sans cette attente. Après 408, cherchez des
        paquets perdus et des pare-feu ; après 503, la charge, les limites et l'état du prochain
        saut.]],
    },
    ["408/504"] = {
      of = "5fd285fc",
      contrast = [[
        408 dit que la cible de cette requête n'a pas répondu à temps ; 504 dit qu'un autre système,
        dont le serveur avait besoin pour elle, est resté muet.]],
      question = [[
        Qu'est-ce que le serveur a attendu en vain ? Si c'est l'appelé ou le prochain saut vers lui,
        c'est 408 ; si c'est une passerelle, le DNS, une base de données ou un autre serveur qu'il a
        interrogé, c'est 504.]],
      look = [[
        Le temps jusqu'à la réponse est le timer du serveur qui a renoncé. Regardez ce qu'il a
        envoyé juste avant sans recevoir de réponse : un INVITE, une requête DNS ou ENUM, ou une
        requête à une base de données.]],
      which = [[
        Les proxys envoient 408 pour INVITE, et ne devraient pas pour d'autres méthodes ; SBC,
        passerelles et serveurs IMS envoient 504, et les produits mélangent les deux. Après 504,
        essayez une autre route et signalez la panne ; après 408, vérifiez d'abord si le poste ou le
        distant est joignable.]],
    },
    ["413/513"] = {
      of = "055bd99d",
      contrast = [[
        413 dit que le corps est plus gros que ce que le serveur veut traiter ; 513 dit que le
        message entier, en-têtes compris, est trop long.]],
      question = [[
        La limite porte-t-elle sur le corps seul ou sur le message entier ? Sur le corps, c'est
        413 ; sur le tout, c'est 513.]],
      look = [[
        Comparez Content-Length avec la taille du message. De longs en-têtes Identity, Via ou
        History-Info désignent 513, un long SDP ou un long texte 413. Retry-After dans 413 veut dire
        une limite passagère.]],
      which = [[
        Après 413, le client envoie un corps plus petit ou pas de corps ; après 513, des en-têtes
        plus courts aident aussi. N'attendez ni 413 ni 513 quand des fragments UDP se sont perdus :
        une telle requête ne reçoit aucune réponse, et le remède est TCP.]],
    },
    ["415/488"] = {
      of = "baa13443",
      contrast = [[
        415 dit que le destinataire ne sait pas traiter ce type de corps ; 488 dit qu'il a lu le SDP
        et ne peut pas accepter la session qu'il décrit.]],
      question = [[
        Le destinataire a-t-il pu lire le corps ? Si non, c'est 415 ; s'il a pu et que les médias ne
        conviennent pas, c'est 488.]],
      look = [[
        Pour 415, comparez Content-Type de la requête avec Accept dans la réponse ; multipart/mixed
        est la surprise habituelle. Pour 488, comparez codecs, profil RTP et adresses dans le SDP,
        et lisez Warning.]],
      which = [[
        Un UAS vérifie d'abord le type, pour 415, puis le SDP, pour 488. Après 415, le client retire
        les autres types ; après 488, il change les codecs, le chiffrement ou l'adresse. Si 415
        annonce application/sdp alors que seul un SDP a été envoyé, l'équipement veut sans doute
        dire 488.]],
    },
    ["420/421"] = {
      of = "cf00510e",
      contrast = [[
        420 dit que le client exige une extension que le serveur n'a pas ; 421 dit que le serveur en
        exige une que le client n'a pas annoncée.]],
      question = [[
        Qui exige l'extension ? Si c'est le client, c'est 420 ; si c'est le serveur, c'est 421.]],
      look = [[
        420 nomme dans Unsupported des option tags qui figurent dans Require ou Proxy-Require de la
        requête. 421 nomme dans Require des tags qui manquent dans Supported de la requête.]],
      which = [[
        Après 420, le client retire le tag ou le déplace dans Supported ; après 421, il active la
        fonction et y ajoute le tag. Un serveur ne devrait envoyer 421 que s'il ne peut pas
        travailler sans cette fonction. Un SBC qui modifie ces en-têtes peut causer l'un comme
        l'autre.]],
    },
    ["422/423"] = {
      of = "e07ebffd",
      contrast = [[
        Les deux demandent une durée plus longue : 422 pour le session timer d'un appel, 423 pour la
        durée d'un enregistrement, d'un abonnement ou d'une publication.]],
      question = [[
        Quelle valeur était trop courte ? Si c'est celle de Session-Expires, c'est 422 ; si c'est
        celle d'Expires ou du paramètre expires d'un Contact, c'est 423.]],
      look = [[
        INVITE ou UPDATE reçoit 422, avec la limite dans Min-SE ; REGISTER, SUBSCRIBE ou PUBLISH
        reçoit 423, avec Min-Expires. Un nouvel essai avec un CSeq plus élevé devrait suivre
        aussitôt.]],
      which = [[
        Tout proxy ou UAS sur le chemin peut envoyer 422 : plusieurs peuvent donc se suivre, avec
        des limites croissantes ; 423 vient du registrar, du notifier ou du serveur de présence. Un
        client qui n'essaie pas de nouveau avec une valeur plus élevée ne connaît pas le code :
        réglez son timer à la main.]],
    },
    ["428/438"] = {
      of = "4f5422ea",
      contrast = [[
        428 dit qu'aucun en-tête Identity utilisable par le vérificateur n'est arrivé ; 438 dit
        qu'il y en a un, mais que sa signature ou ses claims ne sont pas valides.]],
      question = [[
        Un en-tête Identity utilisable a-t-il atteint le vérificateur ? Si non, c'est 428 ; s'il l'a
        atteint et ne tient pas, c'est 438.]],
      look = [[
        Faites une capture au vérificateur et cherchez Identity et son ppt. Pour 438, décodez le
        jeton et comparez orig, dest et iat avec From ou P-Asserted-Identity, To et Date.]],
      which = [[
        Pour 428, signez l'appel, ou trouvez le saut qui supprime l'en-tête ; pour 438, trouvez le
        saut qui change les numéros ou Date après la signature. Un vérificateur n'envoie 428 que là
        où tout appel doit être signé. Beaucoup de réseaux laissent l'appel continuer et signalent
        le code dans Reason, avec le protocole STIR.]],
    },
    ["433/603"] = {
      of = "97c7eef0",
      contrast = [[
        433 refuse l'appel parce que l'appelant cache son identité ; 603 le décline pour
        l'utilisateur entier et n'a pas à dire pourquoi.]],
      question = [[
        L'appel serait-il accepté si le numéro était présenté ? Si oui, c'est 433 ; si non, ou si la
        raison n'est pas donnée, c'est 603.]],
      look = [[
        Pour 433, cherchez dans l'INVITE Privacy: id ou un From anonyme, et trouvez le saut qui l'y
        a mis. Pour 603, voyez si un 180 est venu avant, ce qui fait penser à une personne.]],
      which = [[
        Un serveur avec rejet des appels anonymes envoie 433 ; les anciens envoient pour cela 603 ou
        403. Après 433, le client demande à son utilisateur avant de présenter le numéro et de
        rappeler. Un proxy qui forke arrête toutes les branches sur 603, pas sur 433.]],
    },
    ["436/437"] = {
      of = "7221d308",
      contrast = [[
        436 dit que le certificat du signataire n'a pas pu être récupéré ; 437 dit qu'il a été
        obtenu, mais que le vérificateur ne le prend pas en charge.]],
      question = [[
        Le vérificateur a-t-il obtenu un certificat de l'URL dans info ? Si non, c'est 436 ; s'il
        l'a obtenu et ne peut pas l'accepter, c'est 437.]],
      look = [[
        Récupérez de l'extérieur l'URL du paramètre info d'Identity ; si cela échoue, 436
        s'explique. Si cela marche, vérifiez émetteur, chaîne, dates et algorithme du certificat
        pour 437.]],
      which = [[
        Pour 436, réparez le dépôt, son pare-feu ou son certificat TLS ; l'appel suivant peut passer
        sans rien changer. Pour 437, utilisez un certificat d'une autorité agréée là où l'appel se
        termine. On voit les deux plus souvent dans le Reason d'un appel qui continue que comme
        réponse à l'appel.]],
    },
    ["436/438"] = {
      of = "7d979f4b",
      contrast = [[
        436 dit que le certificat de la signature n'a pas pu être récupéré ; 438 dit que la
        signature, ou ce qu'elle garantit, n'est pas valide.]],
      question = [[
        Le vérificateur est-il allé jusqu'à contrôler la signature ? S'il n'a obtenu aucun
        certificat, c'est 436 ; si le contrôle a échoué, c'est 438.]],
      look = [[
        Récupérez depuis l'extérieur l'URL du paramètre info d'Identity : si cela échoue, cela
        explique 436. Sinon, décodez le jeton et comparez orig, dest et iat avec From ou
        P-Asserted-Identity, To et Date, pour 438.]],
      which = [[
        Pour 436, l'opérateur signataire répare son dépôt de certificats, et le prochain appel peut
        passer tel quel. Pour 438, trouvez le saut qui change les numéros, Date ou l'en-tête après
        la signature ; si les appels n'échouent que derrière un seul opérateur, commencez par lui.
        Beaucoup de réseaux laissent l'appel continuer et signalent le code dans Reason.]],
    },
    ["480/486"] = {
      of = "be515bcf",
      contrast = [[
        480 dit que l'appelé n'est pas joignable pour l'instant ; 486 dit que le terminal a été
        joint, mais qu'il est occupé ou refuse.]],
      question = [[
        L'appelé est-il absent ou occupé ? Absent, ou ne voulant pas être dérangé, c'est 480 ;
        occupé, c'est 486.]],
      look = [[
        Un 480 immédiat vient d'un serveur qui n'a pas d'enregistrement, un 480 après une longue
        sonnerie d'un timer de non-réponse. Un 486 immédiat est une ligne occupée ; après quelques
        secondes de 180, c'est la touche de rejet.]],
      which = [[
        Pour Ne pas déranger, les postes envoient 480 ou 486, selon leur réglage. Les IPBX règlent
        les renvois sur ces codes : 486 déclenche celui sur occupation, 480 celui sur absence. Si le
        mauvais renvoi se déclenche, changez le code que le poste envoie.]],
    },
    ["480/487"] = {
      of = "e04ea317",
      contrast = [[
        480, c'est le côté appelé qui dit que personne n'est disponible ; 487 est la réponse à un
        INVITE annulé.]],
      question = [[
        Qui a mis fin à la sonnerie ? Si le côté appelé a renoncé, c'est 480 ; si un CANCEL est venu
        du côté de l'appelant, c'est 487.]],
      look = [[
        Cherchez CANCEL sur la même jambe : avant 487 il y en a normalement un, avant 480 aucun. Des
        temps de sonnerie égaux dans plusieurs appels sont un timer.]],
      which = [[
        Un appelant qui a raccroché s'attend à 487. Un IPBX dont le délai de sonnerie est écoulé
        envoie CANCEL à son poste, en reçoit 487, et envoie à l'appelant 480, 408 ou ce même 487. Un
        seul appel resté sans réponse peut donc montrer les deux codes sur deux jambes.]],
    },
    ["480/503"] = {
      of = "f8b0fd17",
      contrast = [[
        480 dit que cet utilisateur n'est pas joignable pour l'instant ; 503 dit que le serveur ne
        peut pas travailler maintenant, qui que l'on appelle.]],
      question = [[
        Les autres utilisateurs du même serveur reçoivent-ils encore des appels ? Si oui, c'est
        480 ; si non, c'est 503.]],
      look = [[
        Comptez les échecs par numéro appelé. Retry-After dans 480 dit quand l'utilisateur sera
        peut-être de retour ; dans 503, combien de temps laisser le serveur tranquille.]],
      which = [[
        Les proxys envoient 480 pour un utilisateur sans contact, et 503 en cas de surcharge ou de
        maintenance. Après 503, un client essaie le serveur suivant ; après 480, non. Quand le lien
        vers un site entier est coupé, faites donc envoyer 503 par le SBC s'il existe une autre
        route, et 480 s'il n'y en a pas.]],
    },
    ["480/603"] = {
      of = "87a749ba",
      contrast = [[
        480 dit que l'appelé n'est pas joignable pour l'instant ; 603 dit que l'appel a été décliné,
        pour tous ses terminaux à la fois.]],
      question = [[
        Quelqu'un ou quelque chose a-t-il dit non à cet appel ? S'il a été décliné, c'est 603 ; si
        personne n'était là pour le prendre, c'est 480.]],
      look = [[
        Après la sonnerie, un nombre rond de secondes avant 480 est un timer de non-réponse ;
        quelques secondes quelconques avant 603 sont la touche de rejet. Sans sonnerie, les deux
        peuvent être Ne pas déranger : les postes diffèrent. Un 603 avec Network Blocked et
        v=analytics1 dans Reason est le blocage d'un opérateur.]],
      which = [[
        480 laisse l'appel à la messagerie vocale, au renvoi ou à un essai ultérieur ; 603 veut que
        rien d'autre ne sonne. Un proxy qui forke continue après 480 et annule toutes les branches
        sur 603. Si 603 empêche un groupe ou la messagerie vocale de recevoir les appels, changez le
        code dans le poste qui l'envoie.]],
    },
    ["481/482"] = {
      of = "0366c2fc",
      contrast = [[
        481 dit que le destinataire ne connaît ni dialogue ni transaction pour cette requête ; 482
        dit que la même requête est déjà passée ici.]],
      question = [[
        La requête est-elle inconnue ou répétée ? Inconnue, elle reçoit 481 ; répétée par un autre
        chemin, elle reçoit 482.]],
      look = [[
        481 répond le plus souvent à une requête avec un tag dans To, ou à un CANCEL, qui ne
        correspond à rien. 482 répond le plus souvent à une requête sans tag dans To : l'hôte du
        serveur figure déjà dans Via, ou les mêmes Call-ID, tag dans From et CSeq sont venus avec un
        autre branch.]],
      which = [[
        Un UAS envoie 481 à BYE, re-INVITE, NOTIFY ou CANCEL qu'il ne sait pas rattacher, et 482 à
        la deuxième copie d'une requête forkée ; un proxy envoie 482 pour une boucle. Après 481,
        l'émetteur ferme normalement le dialogue de son côté. Après 482, regardez le routage, sauf
        si une autre branche a abouti.]],
    },
    ["481/487"] = {
      of = "ce189e38",
      contrast = [[
        487 met fin à un INVITE qu'un CANCEL a atteint ; 481 dit que le CANCEL, ou une autre
        requête, ne correspondait à rien.]],
      question = [[
        Le CANCEL a-t-il trouvé son INVITE ? Si oui, l'INVITE reçoit 487 ; si non, le CANCEL reçoit
        481.]],
      look = [[
        Lisez la méthode dans CSeq : 487 est pour l'INVITE, 481 ici pour le CANCEL. Comparez ensuite
        la Request-URI, le numéro de CSeq et le branch du premier Via dans CANCEL et INVITE, qui
        doivent être identiques.]],
      which = [[
        Attendez-vous à 200 pour un CANCEL venu à temps et à 487 pour son INVITE. Un 481 à un CANCEL
        est sans gravité si l'INVITE avait déjà sa réponse finale. Si le poste sonne encore après
        481, le CANCEL a été modifié en chemin ou est allé à un autre serveur.]],
    },
    ["481/491"] = {
      of = "17b4dadb",
      contrast = [[
        481 dit que le destinataire ne connaît pas le dialogue de cette requête ; 491 dit qu'il le
        connaît, mais qu'il y a lui-même une requête en cours.]],
      question = [[
        L'autre côté a-t-il encore cet appel ? Si non, c'est 481 ; si oui, et que les deux côtés ont
        voulu le modifier en même temps, c'est 491.]],
      look = [[
        Pour 491, cherchez un INVITE ou un UPDATE de l'autre côté qui croise celui-ci. Pour 481,
        comparez Call-ID et les deux tags avec le 200 qui a établi l'appel.]],
      which = [[
        Après 491, l'émetteur attend une durée aléatoire de 4 secondes au plus et réessaie, et
        l'appel continue. Après 481, il met fin à l'appel de son côté. Si les 481 ont commencé par
        une bascule, le nouveau nœud ne connaît pas le dialogue : partagez l'état, ou envoyez ces
        requêtes à l'ancien nœud.]],
    },
    ["482/483"] = {
      of = "33db3700",
      contrast = [[
        482 dit qu'un serveur a reconnu une requête qu'il avait déjà vue ; 483 dit que Max-Forwards
        est descendu à 0, quel qu'ait été le chemin.]],
      question = [[
        Le serveur a-t-il reconnu la requête ou seulement compté les sauts ? S'il l'a reconnue,
        c'est 482 ; si le compteur est épuisé, c'est 483.]],
      look = [[
        Lisez Via de bas en haut : un hôte qui revient deux fois marque la boucle. Si la Request-URI
        change à chaque tour, c'est une spirale, que 483 arrête et que 482 n'attrape pas.]],
      which = [[
        Les proxys qui détectent les boucles envoient 482 au deuxième passage ; sans détection, la
        requête fait jusqu'à 70 sauts avant 483. Ne la répétez après aucun des deux : corrigez la
        route, la liste des domaines ou la règle de renvoi. Un 482 à côté d'une branche qui aboutit
        n'est qu'une deuxième copie, sans conséquence.]],
    },
    ["486/487"] = {
      of = "bb7a4c68",
      contrast = [[
        486, c'est le terminal de l'appelé qui refuse parce qu'il est occupé ; 487 est la réponse à
        un INVITE annulé.]],
      question = [[
        Quel côté a mis fin à l'essai ? Si c'est celui de l'appelé, c'est 486 ; si un CANCEL est
        venu du côté de l'appelant, c'est 487.]],
      look = [[
        487 a normalement un CANCEL avant lui sur la même jambe. Dans un groupement, le poste qui a
        refusé montre 486 ; ceux qu'on a annulés parce qu'un autre a décroché montrent 487 après un
        CANCEL avec Reason SIP;cause=200.]],
      which = [[
        Un poste envoie 486 pour une ligne occupée ou la touche de rejet, et 487 seulement après
        CANCEL. Si CANCEL croise le 486, c'est le 486 qui compte. Un appelant qui a entendu la
        tonalité d'occupation mais a 487 dans la trace a été coupé par un timer ou une règle de son
        propre côté.]],
    },
    ["486/503"] = {
      of = "69a3cef7",
      contrast = [[
        486 dit que le terminal de l'appelé est occupé ; 503 dit que le serveur ou le trunk en
        chemin n'a plus de capacité ou est hors service.]],
      question = [[
        Quelle ligne est saturée ? Si c'est celle de l'appelé, 486 est juste ; si c'est celle du
        trunk ou du serveur, c'est 503.]],
      look = [[
        Appelez un autre numéro par le même trunk : s'il échoue aussi, en quelques millisecondes et
        sans 180, le trunk est plein même si le code est 486. Dans Reason, la cause Q.850 17 est un
        utilisateur occupé, 34 et 42 sont de la congestion.]],
      which = [[
        Un opérateur à sa limite de canaux devrait envoyer 503, pour que l'IPBX de l'appelant prenne
        la route suivante. Un 486 à la place empêche ce débordement et fait entendre une tonalité
        d'occupation. Si votre opérateur fait ainsi, faites rerouter le SBC sur ce code, ou achetez
        des canaux.]],
    },
    ["486/600"] = {
      of = "edc46a9a",
      contrast = [[
        486 dit que ce terminal est occupé ; 600 dit que l'utilisateur est occupé partout, et que
        rien d'autre ne prendra l'appel.]],
      question = [[
        Un autre terminal ou la messagerie vocale pourrait-il prendre l'appel ? Si oui, c'est 486 ;
        si c'est exclu, c'est 600.]],
      look = [[
        Regardez les autres branches : après 600, le proxy leur envoie CANCEL et elles finissent par
        487 ; après 486, elles continuent de sonner.]],
      which = [[
        Un poste envoie 486 ; seul un serveur ou un terminal qui connaît toutes les cibles de
        l'utilisateur a le droit d'envoyer 600. Après 486, le renvoi sur occupation peut prendre la
        suite ; après 600, rien ne devrait. Si un poste fait taire tout un groupement avec 600,
        réglez son code d'occupation sur 486 ou convertissez-le sur le proxy.]],
    },
    ["486/603"] = {
      of = "19e4edaa",
      contrast = [[
        486 dit que ce terminal est occupé ou ne veut pas ; 603 décline l'appel pour l'utilisateur
        entier, sans donner de raison.]],
      question = [[
        D'autres postes ou la messagerie vocale doivent-ils encore recevoir l'appel ? Si oui, c'est
        486 ; si non, c'est 603.]],
      look = [[
        Après quelques secondes de 180, les deux peuvent être la touche de rejet, car les postes
        diffèrent. Regardez la suite : 603 fait annuler les autres branches par un proxy qui forke,
        486 non.]],
      which = [[
        Dans les groupements et les files d'attente, réglez les postes pour envoyer 486 en cas
        d'occupation et de rejet, car 603 arrête la recherche pour tout le monde. L'appelant peut
        s'attendre à la messagerie vocale ou à un renvoi après 486, et à plus rien après 603.]],
    },
    ["487/603"] = {
      of = "17ee5663",
      contrast = [[
        487 est la réponse à un INVITE annulé du côté de l'appelant ; 603 est un refus du côté de
        l'appelé.]],
      question = [[
        Qui a mis fin à l'essai ? Si un CANCEL est venu du côté de l'appelant, c'est 487 ; si le
        côté appelé a décliné, c'est 603.]],
      look = [[
        Cherchez sur la même jambe un CANCEL avant la réponse : 487 en a normalement un, 603 aucun.
        Après un fork, le 603 d'un poste amène le proxy à annuler les autres, et ceux-ci répondent
        487.]],
      which = [[
        Un poste envoie 603 pour sa touche de rejet si rien d'autre ne doit sonner, et 487 seulement
        après CANCEL. Si CANCEL croise le 603, c'est le 603 qui compte. Quand des appels sont coupés
        sans que personne y ait mis fin, cherchez après 487 le saut qui a envoyé CANCEL le premier,
        et après 603 le poste ou le filtre qui a décliné.]],
    },
    ["488/606"] = {
      of = "6755c9ca",
      contrast = [[
        Les deux refusent la session proposée en SDP : 488 pour ce terminal, 606 pour tous les
        terminaux de l'utilisateur.]],
      question = [[
        Un autre terminal de l'utilisateur pourrait-il accepter cette offre ? Si oui, c'est 488 ; si
        aucun ne le peut, c'est 606.]],
      look = [[
        Un Warning de 300 à 399, et un corps avec ce qui conviendrait, peuvent se trouver dans les
        deux. Dans un appel forké, les autres branches reçoivent CANCEL après 606.]],
      which = [[
        Envoyez 488 dans presque tous les cas, 606 seulement quand une politique vaut pour
        l'utilisateur entier. Changez l'offre après l'un comme après l'autre : codecs, chiffrement,
        type d'adresse. Après 488, une autre cible peut accepter la même offre telle quelle. Si le
        606 d'un seul terminal met fin à un appel de groupe, convertissez-le en 488 sur le proxy.]],
    },
    ["491/500"] = {
      of = "76324684",
      contrast = [[
        491 dit que des requêtes des deux côtés se sont croisées ; 500 pendant un appel dit souvent
        que des requêtes d'un seul côté sont venues trop tôt ou dans le désordre.]],
      question = [[
        Qui avait encore une requête ouverte ? Si c'est le côté qui refuse, c'est 491 ; si c'est
        l'émetteur, c'est 500.]],
      look = [[
        Trouvez l'INVITE ou l'UPDATE ouvert dans le dialogue, et son sens. Un 500 avec Retry-After
        veut dire une deuxième requête du même côté, venue trop tôt ; sans Retry-After, cherchez un
        CSeq plus bas qu'avant.]],
      which = [[
        Après 491, le côté à qui appartient le Call-ID attend de 2,1 à 4,0 secondes, l'autre jusqu'à
        2,0 secondes ; après 500, l'émetteur attend Retry-After. L'appel garde son ancienne session
        dans les deux cas. Si l'un ou l'autre se répète sans fin, un INVITE précédent a peut-être
        perdu sa réponse finale ou son ACK.]],
    },
    ["500/503"] = {
      of = "ef82ab74",
      contrast = [[
        500 dit que quelque chose a échoué avec cette requête ; 503 dit que le serveur ne prend plus
        de requêtes pour l'instant : surcharge, maintenance ou manque de ressources.]],
      question = [[
        Est-ce cette requête qui a échoué, ou le service entier ? Si c'est elle seule, c'est 500 ;
        si c'est tout le service, c'est 503.]],
      look = [[
        Comptez combien de requêtes échouent et depuis quand. Un 500 venu d'un proxy peut être un
        503 qu'il a reçu : regardez donc la jambe derrière lui.]],
      which = [[
        Envoyez 500 pour une erreur, et 503 avec Retry-After pour une surcharge. Après 503, un
        client essaie le serveur suivant et laisse celui-ci tranquille pendant Retry-After ; sans
        cet en-tête, il traite 503 comme 500. N'envoyez pas 503 pour un seul appel raté, car cela
        peut faire écarter tout le serveur.]],
    },
    ["500/504"] = {
      of = "2e051600",
      contrast = [[
        500 dit que quelque chose a échoué dans le serveur ; 504 dit que le serveur a attendu en
        vain un autre système.]],
      question = [[
        Où est la panne ? Si elle est dans le serveur lui-même, c'est 500 ; si ce qu'il a interrogé
        n'a pas répondu à temps, c'est 504.]],
      look = [[
        Comparez le temps jusqu'à la réponse dans plusieurs appels : une durée constante de quelques
        secondes est un timer et va avec 504, des millisecondes vont avec 500. En cours d'appel,
        regardez aussi CSeq, car un numéro plus bas qu'avant reçoit 500.]],
      which = [[
        Après 500, lisez le journal du serveur qui l'a envoyé, par Call-ID ; après 504, trouvez quel
        système il attendait, et cherchez là. Une autre route vaut un essai dans les deux cas. Des
        serveurs simples envoient 500 quand leur base de données est muette : traitez donc comme un
        504 un 500 qui vient après un temps constant.]],
    },
    ["502/503"] = {
      of = "b2ff34d8",
      contrast = [[
        502 dit que le serveur suivant a donné une réponse inutilisable ; 503 dit que ce serveur-ci
        ne peut pas servir la requête maintenant.]],
      question = [[
        Une réponse inutilisable est-elle venue de derrière ce serveur ? Si oui, c'est 502 ; s'il
        lui manque la capacité, ou un prochain saut en service, c'est 503.]],
      look = [[
        Derrière l'émetteur, une réponse mal formée ou étrange explique 502 ; si aucune requête n'y
        passe, c'est plutôt 503. Venant de passerelles, la cause Q.850 27 devient 502, les causes
        34, 38, 41, 42 et 47 deviennent 503.]],
      which = [[
        Les SBC envoient 502 pour des réponses qu'ils ne peuvent pas utiliser ou convertir, et 503
        quand les OPTIONS vers le prochain saut échouent ou qu'une limite est atteinte. Essayez une
        autre route après l'un comme après l'autre, et respectez le Retry-After de 503. Un 502 pour
        un seul numéro veut dire le plus souvent que sa ligne ou son commutateur est en panne.]],
    },
    ["502/504"] = {
      of = "23e87016",
      contrast = [[
        502 dit que le serveur suivant a donné une réponse inutilisable ; 504 dit qu'il n'en a donné
        aucune à temps.]],
      question = [[
        Quelque chose est-il revenu de derrière ce serveur ? Si c'était inutilisable, c'est 502 ; si
        rien n'est venu, c'est 504.]],
      look = [[
        Faites une capture derrière l'émetteur : une réponse mal formée ou étrange explique 502, une
        requête répétée sans réponse explique 504. Venant de passerelles, la cause Q.850 27 devient
        502 et la cause 102 devient 504.]],
      which = [[
        Essayez une autre route après l'un comme après l'autre. Pour 502, regardez ce que le serveur
        suivant a envoyé, son logiciel et le transport entre les deux ; pour 504, sa charge, les
        routes, les pare-feu et le DNS, et le timer de l'émetteur. Des produits confondent les
        deux : fiez-vous à la capture plus qu'au numéro.]],
    },
    ["503/504"] = {
      of = "a63c68ed",
      contrast = [[
        503 dit que ce serveur ne peut pas servir la requête maintenant ; 504 dit qu'il a interrogé
        un autre système, qui n'a pas répondu à temps.]],
      question = [[
        Le serveur en attendait-il un autre ? S'il s'est lassé d'attendre, c'est 504 ; s'il ne
        pouvait pas du tout prendre la requête, c'est 503.]],
      look = [[
        Mesurez le temps de la requête à la réponse : 503 vient le plus souvent en quelques
        millisecondes, 504 après un timer du serveur. Venant de passerelles, la cause Q.850 102
        devient 504, les causes 34, 38, 41, 42 et 47 deviennent 503.]],
      which = [[
        Après 503, les clients essaient le serveur suivant et laissent celui-ci tranquille pendant
        Retry-After. Après 504, une autre route vaut un essai, mais le serveur lui-même est vivant :
        trouvez quel système il attendait. Si un prochain saut est mort, faites-le surveiller par
        OPTIONS, pour que les appels reçoivent aussitôt 503 et non 504 après une attente.]],
    },
    ["600/603"] = {
      of = "77986b07",
      contrast = [[
        Les deux parlent pour tous les terminaux de l'appelé : 600 donne l'occupation comme raison,
        603 n'en donne aucune.]],
      question = [[
        L'appelant peut-il savoir que l'utilisateur est occupé ? Si oui, c'est 600 ; si l'appelé ne
        prend simplement pas l'appel, c'est 603.]],
      look = [[
        Un 180 avant l'un ou l'autre fait penser à une personne ; la phrase Network Blocked dans 603
        est le blocage d'un opérateur. Vers le RTC, 600 devient la cause Q.850 17 et 603 la cause
        21.]],
      which = [[
        Un serveur qui connaît tous les terminaux de l'utilisateur envoie 600 quand l'utilisateur
        est occupé, et 603 quand l'appel est décliné. Après l'un comme après l'autre, l'appelant
        n'essaie pas d'autre cible, mais peut rappeler après Retry-After. Un poste qui partage son
        utilisateur avec d'autres ne devrait envoyer aucun des deux, mais 486.]],
    },
    ["603/607"] = {
      of = "425a3f9c",
      contrast = [[
        603 décline cet appel ; 607 marque l'appelant comme indésirable, ce que le réseau peut
        retenir contre le numéro.]],
      question = [[
        L'appelé refuse-t-il cet appel ou cet appelant ? L'appel, c'est 603 ; l'appelant, c'est 607.]],
      look = [[
        Un registrar qui connaît 607 annonce sip.607 dans Feature-Caps de son 200 à REGISTER. Le
        code peut aussi figurer dans l'en-tête Reason d'un BYE ou d'un CANCEL. Un 603 sur un trunk
        était peut-être un 607 avant qu'un opérateur le convertisse.]],
      which = [[
        Un poste envoie 603 ou 486 pour la touche de rejet, et 607 pour sa touche ou sa liste contre
        les appelants indésirables. Après 603, l'appelant peut essayer à un autre moment. Après 607,
        il devrait arrêter, car chaque appel de plus peut nuire à la réputation de son numéro.]],
    },
    ["603/608"] = {
      of = "f8d02d00",
      contrast = [[
        603 décline l'appel au nom de l'appelé ; 608 dit qu'une machine du réseau l'a rejeté avant
        que l'appelé en sache rien.]],
      question = [[
        Qui a décidé ? Si l'appelé, ou un poste ou un serveur qui agit pour lui, a décliné, c'est
        603 ; si c'est un service d'analyse d'appels en chemin, c'est 608, ou aux États-Unis 603+.]],
      look = [[
        608 devrait porter Call-Info avec purpose=jwscard. 603+ a la phrase Network Blocked, et
        v=analytics1 dans le texte de Reason. Un 603 nu, sans 180 auparavant, peut aussi être un
        blocage.]],
      which = [[
        Un service de blocage envoie 608 avec la carte, ou 603+ là où les opérateurs en sont
        convenus. Un appelant bloqué à tort s'adresse au contact qui y figure : la carte signée du
        608, ou url, tel ou email du 603+. Après un 603 qui suit quelques secondes de sonnerie, seul
        l'appelé peut aider.]],
    },
    ["607/608"] = {
      of = "2f06019e",
      contrast = [[
        607 est le verdict de l'appelé lui-même : l'appel est indésirable ; 608 est le verdict d'une
        machine dans le réseau, avant que l'appelé en ait eu connaissance.]],
      question = [[
        Qui a rejeté l'appel ? Si c'est l'appelé ou son terminal, c'est 607 ; si c'est un
        intermédiaire, c'est 608.]],
      look = [[
        Un 180 avant lui désigne l'appelé et donc 607. 608 vient sans sonnerie et devrait contenir
        Call-Info avec purpose=jwscard, qui nomme à qui s'adresser.]],
      which = [[
        Après 607, l'appelant cesse d'appeler. Après 608, un appelant bloqué à tort récupère la
        carte, vérifie sa signature et se plaint à cet endroit. Beaucoup de trunks montrent 603 au
        lieu de l'un ou de l'autre, aux États-Unis sous la forme 603+ avec le contact dans Reason.]],
    },
  },

  findings = {
    ["auth.algorithm"] = {
      of = "10ab294a",
      text = [[
        Mauvais algorithme : les identifiants de l'utilisateur « {user} » pour le realm « {realm} »
        utilisent {used}, mais le challenge de la trame {challenge} ne propose que {offered}.]],
      fix = [[
        Mettez le client à jour ou choisissez dans ses réglages un algorithme proposé. Ou ajoutez
        sur le serveur un algorithme que le client connaît : un challenge pour chacun, le plus fort
        d'abord (RFC 8760). Les hashs (HA1) stockés par le serveur valent pour un seul algorithme et
        doivent être calculés pour chacun.]],
    },
    ["auth.algorithm/unanswered"] = {
      of = "8337a8d6",
      text = [[
        MD5 n'est pas proposé : la trame {challenge} demandait {offered}, et la requête {method} de
        la trame {request} revient sans identifiants. Peut-être le client ne connaît-il que MD5 ; il
        peut aussi lui manquer un nom d'utilisateur et un mot de passe.]],
    },
    ["auth.algorithm/unsaid"] = {
      of = "609ad19f",
      text = [[
        Mauvais algorithme : les identifiants de l'utilisateur « {user} » pour le realm « {realm} »
        n'en nomment aucun, ce qui veut dire MD5, mais le challenge de la trame {challenge} ne
        propose que {offered}.]],
    },
    ["auth.challenge"] = {
      of = "5ef0ed9d",
      text = [[
        Première étape normale : la requête {method} de la trame {request} ne portait pas
        d'identifiants, donc le serveur en demande : realm « {realm} », {algorithm}.]],
      fix = [[
        Rien à corriger si la même requête revient avec l'en-tête {answer} et passe. Si elle ne
        revient pas, le client n'a ni nom d'utilisateur ni mot de passe pour ce realm, ou ne connaît
        aucun de ces algorithmes : complétez le compte dans le client.]],
    },
    ["auth.challenge/accepted"] = {
      of = "3986b9b8",
      text = [[
        Première étape normale : la requête {method} de la trame {request} ne portait pas
        d'identifiants, donc le serveur en demande : realm « {realm} », {algorithm}. Le client les a
        envoyés dans la trame {retry} et a reçu {code} dans la trame {final}.]],
      fix = "Rien à corriger : les identifiants ont été acceptés.",
    },
    ["auth.challenge/again"] = {
      of = "d41b00dc",
      text = [[
        Nouvelle demande : la requête {method} de la trame {request} ne porte toujours pas
        d'identifiants, alors que la trame {first} en demandait déjà (realm « {realm} »,
        {algorithm}). Une nouvelle tentative reprise de zéro produit la même trace.]],
      fix = [[
        Regardez si l'en-tête {answer} arrive ensuite. Sinon, le client n'a ni nom d'utilisateur ni
        mot de passe pour ce realm, ne lit pas l'en-tête {header}, ou ne connaît aucun de ces
        algorithmes. Complétez son compte, ou proposez un algorithme qu'il connaît.]],
    },
    ["auth.challenge/further"] = {
      of = "2edd7ac2",
      text = [[
        Étape suivante normale : les identifiants de la requête {method} de la trame {request}
        répondent au challenge de la trame {challenge} (realm « {sent} ») ; un autre challenge
        arrive maintenant, pour le realm « {realm} », {algorithm}, en général du serveur suivant sur
        le chemin.]],
      fix = [[
        Rien à corriger si la même requête revient avec les identifiants des deux realms. Si elle ne
        revient pas, donnez au client un nom d'utilisateur et un mot de passe pour ce realm aussi.
        Beaucoup de clients n'ont d'identifiants que pour un seul realm : dans ce cas, l'un des deux
        serveurs doit faire confiance à l'autre au lieu de redemander.]],
    },
    ["auth.challenge/introduced"] = {
      of = "63c19f78",
      text = [[
        Première étape normale : la requête {method} de la trame {request} ne fait que nommer son
        utilisateur, « {user} », sans rien prouver encore (nonce ou response vide), donc le serveur
        demande une preuve : realm « {realm} », {algorithm}.]],
    },
    ["auth.challenge/partial"] = {
      of = "05b58a0d",
      text = [[
        Identifiants incomplets : la trame {first} en demandait pour le realm « {realm} », mais la
        requête {method} de la trame {request} n'en porte que pour « {sent} ». Quand plusieurs
        serveurs demandent, une seule et même requête doit répondre à tous.]],
      fix = [[
        Regardez si la requête suivante porte les identifiants des deux realms. Sinon, donnez au
        client un nom d'utilisateur et un mot de passe pour « {realm} » aussi ; s'il oublie le
        premier realm en répondant au second, mettez-le à jour (RFC 3261, section 22.3). Ou faites
        qu'un des deux serveurs fasse confiance à l'autre au lieu de redemander.]],
    },
    ["auth.challenge/refused"] = {
      of = "6d46307e",
      text = [[
        Première étape normale : la requête {method} de la trame {request} ne portait pas
        d'identifiants, donc le serveur en demande : realm « {realm} », {algorithm}. Le client les a
        envoyés dans la trame {retry} et a reçu {code} dans la trame {final}.]],
      fix = [[
        Rien à corriger ici. Lisez la trame {final} : elle dit ce que sont devenus les identifiants
        et la requête {method}.]],
    },
    ["auth.challenge/resync"] = {
      of = "756fd86e",
      text = [[
        SIM désynchronisée : avec auts, le client a refusé dans la trame {request} le numéro de
        séquence du challenge, et cette réponse en apporte un nouveau. Normal après un changement de
        SIM ou de HSS.]],
      fix = [[
        Rien à corriger si la requête suivante passe. Si auts revient à chaque fois, le HSS ne
        reprend pas le numéro de séquence annoncé par la SIM, ou deux serveurs comptent pour le même
        utilisateur : vérifiez la resynchronisation et les réglages SQN du HSS.]],
    },
    ["auth.loop"] = {
      of = "27d96675",
      text = [[
        Boucle d'authentification : challenge numéro {count} aux requêtes {method} pour le realm
        « {realm} » en {duration}, le premier dans la trame {first}, sans succès entre-temps.
        Requêtes de cette série qui portaient des identifiants pour ce realm : {answered}.]],
      fix = [[
        Corrigez le nom d'utilisateur, le mot de passe et le realm dans le client, et regardez les
        autres constats affichés ici pour savoir ce qui cloche dans ses identifiants. Faites-le
        attendre plus longtemps après chaque échec : chaque essai raté peut rapprocher d'un blocage
        du compte ou d'un bannissement de son adresse. Un programme qui devine des mots de passe
        produit la même trace.]],
    },
    ["auth.loop/endless"] = {
      of = "10b6afab",
      text = [[
        Boucle d'authentification : les {count} derniers challenges à la requête {method} pour le
        realm « {realm} » sont venus en {duration}, depuis la trame {first}, sans succès entre eux ;
        il y en a peut-être eu d'autres avant. Parmi ces requêtes, nombre de celles qui portaient
        des identifiants pour ce realm : {answered}.]],
      fix = [[
        Remontez au début de la boucle et voyez, dans les constats affichés là, ce qui ne va pas
        dans les identifiants, ou pourquoi {client} n'en envoie pas. Faites attendre le client plus
        longtemps après chaque échec : chaque essai raté peut compter pour le blocage du compte ou
        de son adresse. Si c'est un inconnu qui essaie des mots de passe, bloquez-le.]],
    },
    ["auth.loop/stale"] = {
      of = "9377eb02",
      text = [[
        Boucle d'authentification : challenge numéro {count} aux requêtes {method} pour le realm
        « {realm} » en {duration}, le premier dans la trame {first}, celui-ci avec stale=true : le
        serveur n'accepte pas les nonces déjà distribués.]],
      fix = [[
        Partagez le secret de nonce entre tous les serveurs derrière cette adresse, ou envoyez un
        client toujours au même. Vérifiez leurs horloges, la durée de vie des nonces et si un nonce
        peut servir deux fois. Le mot de passe n'est pas la cause de stale=true.]],
    },
    ["auth.loop/unanswered"] = {
      of = "b4a2f4d3",
      text = [[
        Boucle d'authentification : challenge numéro {count} aux requêtes {method} pour le realm
        « {realm} » en {duration}, le premier dans la trame {first}, et aucune requête ne portait
        d'identifiants pour ce realm.]],
      fix = [[
        Donnez au client un nom d'utilisateur et un mot de passe pour ce realm, ou proposez un
        algorithme qu'il connaît (actuellement : {algorithm}). Si le serveur doit le reconnaître à
        son adresse, ajoutez {client} à la liste du serveur. Un inconnu qui sonde le serveur produit
        la même trace : dans ce cas, bloquez-le.]],
    },
    ["auth.missing_challenge"] = {
      of = "d5482fd1",
      text = [[
        Rien à quoi répondre : ce {code} n'a pas d'en-tête {header}, donc le client ne connaît ni
        realm ni nonce et ne peut pas s'authentifier.]],
      fix = [[
        Corrigez le serveur ou la passerelle {server}, ou le SBC qui a retiré l'en-tête : chaque
        {code} doit le porter. Qui veut refuser pour de bon envoie 403. Si le {code} vient d'une
        cause du réseau téléphonique, convertissez cette cause en un autre code.]],
    },
    ["auth.missing_challenge/other"] = {
      of = "443be2dd",
      text = [[
        Challenge dans le mauvais en-tête : ce {code} porte {other}, mais doit porter {header}. La
        plupart des clients n'y répondront pas.]],
      fix = [[
        Corrigez le serveur {server}, ou le SBC qui convertit 401 en 407 ou l'inverse : 401 va avec
        WWW-Authenticate, 407 avec Proxy-Authenticate (RFC 3261 sections 22.2 et 22.3).]],
    },
    ["auth.rejected"] = {
      of = "66c9b55a",
      text = [[
        Identifiants refusés : utilisateur « {user} », realm « {realm} », {algorithm}. Ils répondent
        au challenge de la trame {challenge}, et le serveur redemande sans stale=true : très
        probablement un mauvais mot de passe ou un mauvais nom d'utilisateur.]],
      fix = [[
        Ressaisissez le mot de passe des deux côtés et comparez l'identifiant d'authentification
        (auth user), qui souvent n'est pas le numéro de téléphone. Si le serveur stocke un hash
        (HA1), recalculez-le pour cet utilisateur, ce realm et cet algorithme. Lisez ensuite le log
        du serveur pour la requête de la trame {request} ; les constats comme auth.uri_mismatch,
        s'ils sont affichés ici aussi, passent d'abord.]],
    },
    ["auth.rejected/elsewhere"] = {
      of = "1fd06624",
      text = [[
        Identifiants refusés par un autre serveur : utilisateur « {user} », realm « {realm} ». Leur
        nonce vient de {issuer} (trame {challenge}), mais c'est {refuser} qui les a refusés. Soit
        les deux ne partagent pas leurs nonces, soit le mot de passe est faux.]],
      fix = [[
        Envoyez la requête et sa répétition au même serveur (un répartiteur de charge peut se fier
        au Call-ID ou à l'adresse source), ou donnez à tous les serveurs le même secret de nonce. Si
        {issuer} les refuse aussi, corrigez le nom d'utilisateur et le mot de passe.]],
    },
    ["auth.rejected/expired"] = {
      of = "f2c16e21",
      text = [[
        Nonce déjà utilisé, refusé : utilisateur « {user} », realm « {realm} ». Avec le nonce de la
        trame {challenge}, ces identifiants étaient passés dans la trame {accepted}, donc le mot de
        passe était bon ; le serveur veut un nouveau nonce sans le dire par stale=true.]],
      fix = [[
        Rien à corriger si la requête suivante passe avec le nouveau nonce. Si les clients
        redemandent alors le mot de passe à l'utilisateur, réglez le serveur pour qu'il envoie
        stale=true pour les anciens nonces ou les garde plus longtemps, et le client pour qu'il
        incrémente nc. Si la requête suivante échoue aussi, le mot de passe a été changé
        entre-temps.]],
    },
    ["auth.rejected/forbidden"] = {
      of = "eb211da0",
      text = [[
        Refus par 403 malgré des identifiants : utilisateur « {user} », realm « {realm} »,
        {algorithm}, en réponse à la trame {challenge}. Soit le mot de passe ou le nom d'utilisateur
        est faux, soit l'utilisateur est connu mais n'a pas droit à cette requête {method}.]],
      fix = [[
        Lisez la reason phrase et le log du serveur pour la trame {request}. Vérifiez d'abord le mot
        de passe et l'identifiant d'authentification (auth user). Vérifiez ensuite si cet
        utilisateur peut utiliser l'adresse {from}, venir de ce réseau, et appeler ou s'enregistrer
        ici, et si le compte est bloqué ou à sa limite.]],
    },
    ["auth.rejected/forbidden_known"] = {
      of = "a7708698",
      text = [[
        Refus par 403 d'un utilisateur pourtant reconnu : les identifiants de « {user} » pour le
        realm « {realm} » étaient passés avec le même nonce dans la trame {accepted}. Ce n'est donc
        guère le mot de passe : cette requête {method} n'est pas autorisée, ou le compte a été
        bloqué depuis.]],
      fix = [[
        Lisez la reason phrase et le log du serveur pour la trame {request}. Vérifiez sur le serveur
        si cet utilisateur peut utiliser l'adresse {from}, appeler ou enregistrer ce qui est
        demandé, et si une limite est atteinte ou le compte bloqué. Ne touchez pas au mot de passe.]],
    },
    ["auth.rejected/forbidden_other"] = {
      of = "1592dc97",
      text = [[
        Refus par 403 malgré des identifiants : la requête {method} de la trame {request} en portait
        de type {scheme}. Soit le serveur ne les accepte pas, soit il reconnaît l'émetteur mais ne
        lui permet pas cette requête {method}.]],
      fix = [[
        Lisez la reason phrase et le log du serveur pour la trame {request}. Vérifiez que le token
        ou le mot de passe est valide, pas expiré et destiné à ce serveur, puis ce que son détenteur
        a le droit de faire.]],
    },
    ["auth.rejected/forbidden_unseen"] = {
      of = "6822fde4",
      text = [[
        Refus par 403 malgré des identifiants : utilisateur « {user} », realm « {realm} »,
        {algorithm} ; leur challenge n'est pas dans cet appel. Soit le mot de passe ou le nom
        d'utilisateur est faux, soit l'utilisateur est connu mais n'a pas droit à cette requête
        {method}.]],
      fix = [[
        Lisez la reason phrase et le log du serveur pour la trame {request}. Vérifiez d'abord le mot
        de passe et l'identifiant d'authentification (auth user). Vérifiez ensuite si cet
        utilisateur peut utiliser l'adresse {from}, venir de ce réseau, et appeler ou s'enregistrer
        ici, et si le compte est bloqué ou à sa limite.]],
    },
    ["auth.stale_nonce"] = {
      of = "e06dea15",
      text = [[
        Nonce expiré, mot de passe hors de cause : par stale=true, le serveur ne refuse que le nonce
        présenté par l'utilisateur « {user} » pour le realm « {realm} ». Le challenge d'où il vient
        n'est pas dans cet appel.]],
      fix = [[
        Rien à corriger : le client répète de lui-même la requête avec le nouveau nonce. Si cela
        arrive à chaque requête, le nonce vit trop peu de temps, ou les serveurs derrière une même
        adresse ne partagent pas leurs nonces : allongez sa durée de vie, partagez le secret, ou
        envoyez un client toujours au même serveur.]],
    },
    ["auth.stale_nonce/seen"] = {
      of = "f83e80c3",
      text = [[
        Nonce expiré, mot de passe hors de cause : par stale=true, le serveur ne refuse que le nonce
        présenté par l'utilisateur « {user} » pour le realm « {realm} ». Ce nonce vient de la trame
        {challenge} ; son âge était de {age}.]],
    },
    ["auth.uri_mismatch"] = {
      of = "8509a2cb",
      text = [[
        L'uri du digest diffère : les identifiants ont été calculés pour « {uri} », mais la requête
        {method} de la trame {request} demande « {asked} ». Un serveur qui compare les deux refuse.]],
      fix = [[
        Dans le client, ou dans le SBC qui modifie la requête après sa signature, rendez uri= et la
        Request-URI identiques, port et transport compris. Si le serveur a un réglage pour ne pas
        les comparer, cela aide aussi, au prix d'un peu de protection.]],
    },
    ["auth.uri_mismatch/proxied"] = {
      of = "33e96005",
      text = [[
        L'uri du digest diffère : les identifiants ont été calculés pour « {uri} », mais la requête
        {method} de la trame {request} demande « {asked} ». Elle a pu être modifiée en chemin, comme
        c'est permis (proxys traversés : {hops}) ; un serveur qui compare les deux refuse.]],
      fix = [[
        Réglez le serveur pour qu'il vérifie le digest avec l'uri que donnent les identifiants, et
        non avec la Request-URI. Ou laissez le proxy demander lui-même les identifiants, avant qu'il
        ne modifie la Request-URI.]],
    },
    ["auth.wrong_header"] = {
      of = "52b04637",
      text = [[
        Mauvais en-tête : le challenge de la trame {challenge} est dans {header} et attend {wanted},
        mais la requête {method} de la trame {request} porte ses identifiants dans {sent}. Le
        serveur ne regarde pas là.]],
      fix = [[
        Corrigez le client, ou le SBC qui renomme l'en-tête : on répond à un 401 par Authorization,
        à un 407 par Proxy-Authorization (RFC 3261 sections 22.2 et 22.3). Si un SBC convertit 401
        en 407 ou l'inverse, il doit renommer les en-têtes dans les deux sens.]],
    },
    ["auth.wrong_realm"] = {
      of = "9261bb2a",
      text = [[
        Mauvais realm : les identifiants de l'utilisateur « {user} » sont pour « {sent} », mais le
        serveur demande « {offered} », et le demandait déjà dans la trame {challenge}. Le client
        n'utilise pas le realm qu'on lui indique.]],
      fix = [[
        Réglez le realm du compte du client sur « {offered} », lettre pour lettre, majuscules
        comprises ; ou laissez-le vide ou à *, si le client prend alors celui du challenge. Si c'est
        le realm du serveur qui est faux, corrigez-le là-bas et recalculez les hashs stockés (HA1).]],
    },
    ["auth.wrong_realm/altered"] = {
      of = "91fc19be",
      text = [[
        Mauvais realm : les identifiants de l'utilisateur « {user} » portent « {sent} », mais le
        challenge auquel ils répondent, trame {challenge}, a pour realm « {issued} ». Il faut
        exactement le même texte.]],
    },
    ["auth.wrong_realm/unseen"] = {
      of = "aa469fa5",
      text = [[
        Autre realm : la requête {method} de la trame {request} a des identifiants pour « {sent} »,
        la réponse en demande pour « {offered} ». Aucun challenge pour le premier dans cet appel :
        mauvais realm dans le client, realm resté d'avant, ou destiné à un autre serveur du chemin.]],
      fix = [[
        Regardez si le client répond maintenant pour « {offered} ». Sinon, mettez ce realm dans son
        compte, lettre pour lettre, ou laissez-le vide ou à *, si le client prend alors celui du
        challenge. Si les deux serveurs doivent vraiment en demander, donnez-lui des identifiants
        pour les deux realms.]],
    },
    ["capability.event"] = {
      of = "1af0b9bb",
      text = [[
        Event package {event} non servi : la requête {method} de la trame {frame} le demande, le
        côté qui répond ne sert que {allowed}.]],
      fix = [[
        Désactivez la fonction dans le poste (message-summary est le voyant de messagerie, dialog la
        supervision de ligne BLF), ou envoyez la requête au serveur qui la possède. Sinon, activez
        là-bas cet event package.]],
    },
    ["capability.event/missing"] = {
      of = "f8053e2a",
      text = [[
        Aucun event package indiqué : la requête {method} de la trame {frame} n'a pas d'en-tête
        Event.]],
      fix = [[
        L'émetteur doit nommer l'event package dans un en-tête Event ; SUBSCRIBE, NOTIFY et PUBLISH
        doivent en porter un (RFC 6665, RFC 3903). S'il le fait, quelque chose le retire en chemin.]],
    },
    ["capability.event/notify"] = {
      of = "2608c20c",
      text = [[
        Événement {event} non voulu : la requête NOTIFY de la trame {frame} l'apporte, et son
        destinataire le refuse.]],
      fix = [[
        S'il sert seulement à garder un NAT ouvert, tout va bien : n'importe quelle réponse y
        suffit. Sinon, désactivez ce qui l'envoie sans demande, dans les réglages de {sender}
        (voyant de messagerie, redémarrage à distance par check-sync), ou faites d'abord s'abonner
        le destinataire.]],
    },
    ["capability.event/unsaid"] = {
      of = "e9a461a6",
      text = [[
        Event package {event} refusé : la requête {method} de la trame {frame} le demande. La
        réponse ne nomme aucun event package servi (pas d'Allow-Events).]],
      fix = [[
        Désactivez la fonction dans le poste (message-summary est le voyant de messagerie, dialog la
        supervision de ligne BLF), ou envoyez la requête au serveur qui la possède. Sinon, activez
        là-bas cet event package.]],
    },
    ["capability.extension"] = {
      of = "501ae078",
      text = [[
        Extension {tags} non prise en charge par le côté qui répond, alors que Require dans la
        requête de la trame {frame} l'exige.]],
      fix = [[
        Dans les réglages de l'émetteur, passez la fonction de « required » à « supported » ou à
        « off » (100rel, c'est PRACK ; timer, les session timers ; sec-agree, la sécurité IMS). Ou
        activez-la du côté qui répond.]],
    },
    ["capability.extension/proxy"] = {
      of = "1119e4df",
      text = [[
        Extension {tags} non prise en charge par un proxy en chemin, alors que Proxy-Require dans la
        requête de la trame {frame} l'exige.]],
      fix = [[
        Retirez-la de Proxy-Require dans les réglages de l'émetteur (sec-agree relève de l'IMS), ou
        envoyez la requête par un proxy qui la connaît : le premier Via et l'adresse de la réponse
        disent lequel a refusé.]],
    },
    ["capability.extension/undemanded"] = {
      of = "00bf6df2",
      text = [[
        Extension {tags} refusée, alors que la requête de la trame {frame} ne l'exige pas : un proxy
        l'a ajoutée en chemin, ou le côté qui répond refuse sans raison.]],
      fix = [[
        Comparez la requête avant et après chaque proxy ou SBC en cherchant Require. Si aucun ne
        l'ajoute, signalez-le au fabricant du côté qui répond : ce qui est seulement dans Supported
        n'est qu'une offre. D'ici là, retirez-la de Supported chez l'émetteur.]],
    },
    ["capability.extension/unsaid"] = {
      of = "574ba99e",
      text = [[
        Une extension n'est pas prise en charge, et la réponse ne dit pas laquelle : la requête de
        la trame {frame} exige {tags}.]],
      fix = [[
        Dans les réglages de l'émetteur, passez ces fonctions de « required » à « supported » ou à
        « off », l'une après l'autre s'il y en a plusieurs. Le côté qui répond devrait les nommer
        dans Unsupported.]],
    },
    ["capability.extension/unseen"] = {
      of = "4c07b518",
      text = [[
        Extension {tags} non prise en charge par le côté qui répond. La requête qui l'exige n'est
        pas dans cette capture, ou pas en entier.]],
      fix = [[
        Dans les réglages de l'émetteur, passez la fonction de « required » à « supported » ou à
        « off » (100rel, c'est PRACK ; timer, les session timers), ou activez-la du côté qui répond.]],
    },
    ["capability.info_package"] = {
      of = "ecb347f4",
      text = [[
        Info package {package} non souhaité : la requête INFO de la trame {frame} le porte, le
        récepteur n'accepte que {wanted}.]],
      fix = [[
        L'émetteur ne doit utiliser que ce que Recv-Info de l'autre côté annonce dans cet appel, ou
        activez l'info package chez le récepteur, pour qu'il soit annoncé dès l'INVITE.]],
    },
    ["capability.info_package/missing"] = {
      of = "875b968e",
      text = [[
        Aucun info package indiqué : la requête INFO de la trame {frame} n'a pas d'en-tête
        Info-Package, c'est donc un INFO à l'ancienne, que ce récepteur ne semble pas accepter.]],
      fix = [[
        Pour le DTMF, utilisez telephone-event (RFC 4733) au lieu d'INFO, dans les réglages du poste
        ou du trunk ; ou faites accepter au récepteur les INFO sans info package.]],
    },
    ["capability.info_package/none"] = {
      of = "a14b06a0",
      text = [[
        Info package {package} non souhaité : la requête INFO de la trame {frame} le porte, le
        récepteur n'en accepte aucun (son Recv-Info est vide).]],
      fix = [[
        Désactivez la fonction chez l'émetteur pour cette destination, ou activez l'info package
        chez le récepteur, pour qu'il soit annoncé dès l'INVITE.]],
    },
    ["capability.info_package/unsaid"] = {
      of = "17c86dc7",
      text = [[
        Info package {package} refusé : la requête INFO de la trame {frame} le porte. Il manque à la
        réponse le Recv-Info qui dirait ce qui est accepté.]],
      fix = [[
        Regardez quel Recv-Info le récepteur avait dans l'INVITE ou dans sa réponse, et n'utilisez
        rien d'autre chez l'émetteur ; ou activez l'info package chez le récepteur.]],
    },
    ["capability.method"] = {
      of = "0305cf7c",
      text = [[
        La méthode {method} n'est pas autorisée ici : le côté qui répond n'autorise que {allow}.]],
      fix = [[
        Trouvez ce qui fait envoyer {method} à l'émetteur et désactivez-le pour cette destination,
        ou envoyez la requête là où elle est servie : vérifiez Request-URI et Route. Si le côté qui
        répond devrait la servir, activez-y la fonction ou chargez-y le module.]],
    },
    ["capability.method/register"] = {
      of = "6a3e1505",
      text = [[
        La méthode REGISTER n'est pas autorisée ici : ce n'est pas un registrar pour {domain}.
        Seules méthodes autorisées : {allow}.]],
      fix = [[
        Dans le poste ou le trunk, indiquez comme registrar le serveur qui tient les enregistrements
        du domaine, et vérifiez où mènent le DNS ou l'outbound proxy. Si c'est bien ce serveur,
        activez sa fonction de registrar. Un trunk reconnu à son adresse n'a pas besoin de REGISTER.]],
    },
    ["capability.method/unsaid"] = {
      of = "558a472f",
      text = [[
        La méthode {method} n'est pas autorisée ici, et la réponse ne nomme aucune méthode qui le
        soit : Allow manque ou est vide.]],
      fix = [[
        Trouvez ce qui fait envoyer {method} à l'émetteur et désactivez-le pour cette destination,
        ou envoyez la requête là où elle est servie : vérifiez Request-URI et Route. Une requête
        OPTIONS peut révéler ce qui est autorisé.]],
    },
    ["capability.required"] = {
      of = "b9f9ed54",
      text = [[
        Extension {tags} exigée, mais Supported dans la requête {method} de la trame {frame} n'a que
        {supported}.]],
      fix = [[
        Activez-la chez l'émetteur (100rel, c'est PRACK ; timer, les session timers), ou rendez-la
        facultative du côté qui répond. Si l'émetteur la prend bien en charge, un SBC en chemin la
        retire peut-être de Supported.]],
    },
    ["capability.required/none"] = {
      of = "c32dfa13",
      text = [[
        Extension {tags} exigée, mais la requête {method} de la trame {frame} n'en propose aucune :
        Supported manque ou est vide.]],
      fix = [[
        Activez-la chez l'émetteur (100rel, c'est PRACK ; timer, les session timers), ou rendez-la
        facultative du côté qui répond. Si l'émetteur la prend bien en charge, un SBC en chemin
        retire peut-être Supported.]],
    },
    ["capability.uri_scheme"] = {
      of = "5298221c",
      text = [[
        Schéma {scheme} non pris en charge par le côté qui répond : la requête de la trame {frame}
        vise {uri}.]],
      fix = [[
        L'émetteur, ou le proxy placé avant ce serveur, doit convertir l'adresse en URI sip. Pour
        les adresses urn comme urn:service:sos, un proxy doit d'abord trouver le serveur compétent.]],
    },
    ["capability.uri_scheme/sips"] = {
      of = "8433833f",
      text = [[
        Schéma sips non pris en charge par le côté qui répond : la requête de la trame {frame} vise
        {uri}, ce qui exige TLS à chaque saut.]],
      fix = [[
        Utilisez plutôt l'URI sip, par TLS si le prochain saut doit être chiffré (transport=tls) ;
        ou activez TLS et sips du côté qui répond.]],
    },
    ["capability.uri_scheme/tel"] = {
      of = "d3a6a4df",
      text = [[
        Schéma tel non pris en charge par le côté qui répond : la requête de la trame {frame} vise
        {uri}, un numéro nu, sans domaine.]],
      fix = [[
        Faites envoyer sip:numéro@domaine;user=phone à la place, par le poste, l'IPBX ou le proxy
        placé avant ce serveur. Chez la plupart, c'est un réglage du trunk ou du format des numéros.]],
    },
    ["cause.q850"] = {
      of = "63b1165c",
      text = [[
        Cause du réseau téléphonique sans sens normalisé : cause Q.850 {cause}, reçue de {from}.
        Q.850 n'a pas cette valeur ; elle est propre à un pays ou à un fabricant, ou c'est une
        erreur.]],
      fix = [[
        Donnez à l'exploitant de {from} le Call-ID, le numéro et l'heure, et faites tracer le côté
        RNIS ou SS7 de sa passerelle : la cause est née là, SIP ne fait que la transmettre. Un IPBX
        sans lignes de ce genre, qui pose lui-même des causes, le dit dans son log.]],
    },
    ["cause.q850/1"] = {
      of = "b091ebeb",
      text = [[
        Numéro non attribué : cause Q.850 {cause}, reçue de {from}. Le numéro est bien formé mais
        n'est à personne ; un mauvais préfixe, ou un numéro tout juste porté, produit la même trace.]],
      fix = [[
        Composez le numéro depuis un téléphone ordinaire. Ça marche : comparez le format envoyé à
        {from} (+ et indicatif du pays, ou national) avec celui que cet opérateur attend, et
        corrigez le dialplan. Ça échoue aussi : demandez à l'opérateur qui détient le numéro.]],
    },
    ["cause.q850/100"] = {
      of = "a491ad78",
      text = [[
        Une valeur de l'établissement de l'appel n'a pas de sens : cause Q.850 {cause}, reçue de
        {from}. Un élément est connu mais pas son contenu : le plus souvent un numéro trop long, ou
        de mauvais type ou plan.]],
      fix = [[
        Vérifiez d'abord les numéros : appelé et appelant, longueur, type et plan tels que la
        passerelle les pose, et un numéro de renvoi. Comparez ensuite la variante de protocole aux
        deux extrémités de la ligne derrière {from}.]],
    },
    ["cause.q850/101"] = {
      of = "16932a48",
      text = [[
        Message au mauvais moment : cause Q.850 {cause}, reçue de {from}. Commutateur et passerelle
        voient l'appel dans des états différents, par exemple quand les deux l'ont libéré en même
        temps.]],
    },
    ["cause.q850/102"] = {
      of = "0210b942",
      text = [[
        Un timer a expiré : cause Q.850 {cause}, reçue de {from}. L'autre côté n'a pas dit à temps
        ce qui était attendu, donc l'appel a été libéré. Les passerelles le disent aussi quand leur
        côté SIP s'est tu.]],
      fix = [[
        Cherchez quel côté s'est tu : derrière {from} le commutateur (tracez sa ligne, le canal D ou
        le lien SS7), devant lui SIP (une requête sans réponse, un ACK ou un rafraîchissement de
        session jamais arrivé).]],
    },
    ["cause.q850/103"] = {
      of = "4a87da7b",
      text = [[
        Paramètre inconnu transmis : cause Q.850 {cause}, reçue de {from}. Un commutateur ne
        connaissait pas un paramètre et l'a passé plus loin tel quel ; souvent, l'appel marche quand
        même.]],
    },
    ["cause.q850/110"] = {
      of = "6fb35537",
      text = [[
        Message jeté à cause d'un paramètre inconnu : cause Q.850 {cause}, reçue de {from}. Un
        commutateur ne connaissait pas un paramètre et a jeté tout le message.]],
    },
    ["cause.q850/111"] = {
      of = "b93ab56b",
      text = [[
        Erreur de protocole sur la ligne : cause Q.850 {cause}, reçue de {from}. Commutateur et
        passerelle ne se sont pas compris, et aucune cause ne convient mieux.]],
      fix = [[
        Comparez la variante de protocole (ETSI, NI-2, QSIG...) et les options aux deux extrémités
        de la ligne derrière {from}, et tracez-la pour un appel de ce genre. Les passerelles qui
        traduisent depuis SIP le disent aussi de messages SIP dont elles ne peuvent rien faire.]],
    },
    ["cause.q850/127"] = {
      of = "441279ab",
      text = [[
        Vraie cause inconnue : cause Q.850 {cause}, reçue de {from}. L'appel a traversé un réseau
        qui ne donne pas de cause, ou une cause intraduisible ; les passerelles s'en servent aussi
        pour des échecs SIP.]],
      fix = [[
        Cherchez plus loin sur le chemin : dans le log de {from}, le code qu'il a reçu de son autre
        côté, ou auprès de l'opérateur derrière. Si la passerelle est à vous, sa table de conversion
        des causes peut être affinée.]],
    },
    ["cause.q850/14"] = {
      of = "eb889e91",
      text = [[
        Numéro porté : cause Q.850 {cause}, reçue de {from}. Le commutateur qui avait ce numéro veut
        que l'appel soit rerouté avec les données de portabilité.]],
      fix = [[
        L'opérateur qui route l'appel doit chercher le numéro dans la base de portabilité et router
        d'après le résultat. Si votre SBC le fait lui-même (npdi, rn), vérifiez si ses données sont
        à jour ; sinon, signalez le numéro à l'opérateur derrière {from}.]],
    },
    ["cause.q850/16"] = {
      of = "acda6775",
      text = [[
        Fin normale, pas de panne : cause Q.850 {cause}, reçue de {from}. Quelqu'un a raccroché ;
        avant le décroché, un côté a abandonné l'appel ou l'a refusé sans rien dire de plus.]],
      fix = [[
        Rien à faire si une personne a raccroché. Si les appels finissent ainsi aussitôt, ou
        toujours au bout du même temps, c'est le système derrière {from} qui le fait : cherchez-y
        une règle de blocage ou un timer.]],
    },
    ["cause.q850/17"] = {
      of = "3ecb8961",
      text = [[
        La ligne est occupée : cause Q.850 {cause}, reçue de {from}. L'appelé est dans un autre
        appel, ou toutes les lignes vers lui sont prises.]],
      fix = [[
        Rappelez plus tard. Si ce n'est pas possible, l'appelé doit chercher des appels restés
        bloqués et regarder le signal d'appel et le nombre de canaux de son trunk.]],
    },
    ["cause.q850/18"] = {
      of = "9de3eed4",
      text = [[
        Le terminal appelé ne réagit pas : cause Q.850 {cause}, reçue de {from}. Il n'a ni sonné ni
        répondu à temps ; éteint, débranché ou non atteint par son commutateur.]],
      fix = [[
        Regardez d'abord le terminal appelé et sa ligne. Si c'est un IPBX derrière {from}, vérifiez
        si l'appel y arrive, et combien de temps il met à signaler la sonnerie.]],
    },
    ["cause.q850/19"] = {
      of = "1c1d41f8",
      text = [[
        Ça a sonné et personne n'a décroché : cause Q.850 {cause}, reçue de {from}. Un timer du
        réseau a mis fin à l'appel.]],
      fix = [[
        Rien n'est cassé. Si l'appel doit sonner plus longtemps ou aller sur la messagerie vocale,
        changez le timer de non-réponse ou le renvoi du numéro appelé, chez son opérateur ou sur son
        IPBX.]],
    },
    ["cause.q850/2"] = {
      of = "f429f57b",
      text = [[
        Réseau de transit inconnu : cause Q.850 {cause}, reçue de {from}. L'appel désignait un
        opérateur de transit que le commutateur ne connaît pas ou ne peut pas utiliser.]],
      fix = [[
        Retirez de l'appel la sélection d'opérateur : un préfixe d'opérateur composé, ou des
        paramètres cic et tns ajoutés par un IPBX ou une passerelle. Si elle est voulue, demandez à
        l'opérateur derrière {from} quels codes il accepte.]],
    },
    ["cause.q850/20"] = {
      of = "2fcd1168",
      text = [[
        Le téléphone appelé n'est pas dans le réseau : cause Q.850 {cause}, reçue de {from}. Un
        mobile est éteint ou hors couverture ; certains IPBX le disent d'un poste non enregistré.]],
      fix = [[
        Rappelez plus tard. Si {from} est un IPBX, cherchez l'enregistrement du poste. Si un mobile
        est allumé et sous couverture, c'est à son opérateur de chercher.]],
    },
    ["cause.q850/21"] = {
      of = "58963f53",
      text = [[
        L'extrémité distante a refusé l'appel : cause Q.850 {cause}, reçue de {from}. Le refus vient
        d'une personne, d'une liste de blocage, ou d'un réseau qui n'accepte pas le numéro de
        l'appelant ou le trunk.]],
      fix = [[
        Vérifiez d'abord le numéro de l'appelant (From, P-Asserted-Identity, Privacy) : les
        opérateurs refusent les numéros qui ne sont pas à vous, les appelés refusent les numéros
        masqués. Interrogez ensuite l'opérateur derrière {from}, ou l'appelé, sur les listes de
        blocage et les restrictions.]],
    },
    ["cause.q850/22"] = {
      of = "a8f3370f",
      text = [[
        Le numéro a changé : cause Q.850 {cause}, reçue de {from}. Il n'est plus attribué ; une
        annonce ou un en-tête Contact donne peut-être le nouveau.]],
      fix = [[
        Obtenez le nouveau numéro par l'annonce (early media), par l'appelé ou par l'opérateur, et
        corrigez annuaires, numérotation abrégée et routes.]],
    },
    ["cause.q850/23"] = {
      of = "70444414",
      text = [[
        Renvoyé vers une autre destination : cause Q.850 {cause}, reçue de {from}. Un commutateur
        demande à celui qui le précède de rétablir l'appel vers un autre numéro.]],
      fix = [[
        Le commutateur ou la passerelle qui précède celui qui le demande doit suivre. Si les appels
        échouent ainsi, demandez à l'opérateur derrière {from} vers quel numéro il redirige et
        pourquoi personne ne suit.]],
    },
    ["cause.q850/24"] = {
      of = "98360997",
      text = [[
        Refusé par un service de l'appelé : cause Q.850 {cause}, reçue de {from}. C'est en général
        le rejet des appels anonymes.]],
      fix = [[
        Appelez avec le numéro affiché : pas d'en-tête Privacy, et un numéro à vous dans From et
        P-Asserted-Identity. Sinon, seul l'appelé peut désactiver ce service.]],
    },
    ["cause.q850/25"] = {
      of = "816de472",
      text = [[
        Erreur de routage entre commutateurs : cause Q.850 {cause}, reçue de {from}. Le compteur de
        sauts du réseau téléphonique est épuisé, donc l'appel a tourné en rond ou traversé trop de
        commutateurs.]],
      fix = [[
        L'opérateur derrière {from} doit tracer sa route vers ce numéro ; des données de portabilité
        qui le font aller et venir sont une cause fréquente. Vérifiez que vos propres renvois ne lui
        ramènent pas l'appel.]],
    },
    ["cause.q850/26"] = {
      of = "9403e3ac",
      text = [[
        Un autre terminal a eu l'appel : cause Q.850 {cause}, reçue de {from}. L'appel a été proposé
        à plusieurs, et celui-ci n'a pas été choisi.]],
      fix = [[
        Rien à corriger si l'un d'eux a décroché. Si aucun ne l'a fait, regardez la branche de
        l'appel qui a gagné.]],
    },
    ["cause.q850/27"] = {
      of = "427c73c0",
      text = [[
        La ligne appelée est en panne : cause Q.850 {cause}, reçue de {from}. La signalisation
        n'atteint pas le terminal, comme avec une ligne coupée ou un IPBX dont le trunk est tombé.]],
      fix = [[
        Le côté appelé vérifie sa ligne, son trunk et son IPBX, son opérateur le raccordement. Les
        passerelles le disent aussi quand leur propre prochain saut est injoignable : si {from} est
        à vous, vérifiez d'abord ce trunk.]],
    },
    ["cause.q850/28"] = {
      of = "bea3f8ed",
      text = [[
        Numéro incomplet ou dans un mauvais format : cause Q.850 {cause}, reçue de {from}. Il manque
        des chiffres, ou le type de numéro (national, international) ne leur correspond pas.]],
      fix = [[
        Comparez avec un numéro qui marche : indicatifs de zone et de pays, +, zéros de tête. Sur
        une passerelle, vérifiez le type de numéro et le plan de numérotation qu'elle pose. En
        numérotation chiffre par chiffre, attendez plus longtemps le dernier chiffre.]],
    },
    ["cause.q850/29"] = {
      of = "ff53b263",
      text = [[
        Service refusé : cause Q.850 {cause}, reçue de {from}. L'appel demandait un service
        complémentaire, comme un transfert ou un groupe fermé d'utilisateurs, que le réseau ne peut
        pas fournir.]],
      fix = [[
        Cherchez ce que l'IPBX ou la passerelle ajoute à l'appel (transfert, renvoi, données
        user-to-user, rappel automatique) et désactivez-le pour ce trunk, ou demandez à l'opérateur
        derrière {from} de l'activer.]],
    },
    ["cause.q850/3"] = {
      of = "1dd9c61d",
      text = [[
        Pas de route vers ce numéro : cause Q.850 {cause}, reçue de {from}. Le réseau ne dessert pas
        ce pays ou cette tranche de numéros ; les passerelles le disent aussi quand aucune règle de
        routage ne convient.]],
      fix = [[
        Si {from} est votre passerelle ou votre SBC, trouvez la règle de routage de ce numéro et
        vérifiez si son trunk est actif. Si c'est un opérateur, demandez-lui s'il dessert ce pays et
        cette tranche ; en attendant, passez par un autre trunk.]],
    },
    ["cause.q850/30"] = {
      of = "8fd3e088",
      text = [[
        Réponse à une demande d'état, pas un motif de fin : cause Q.850 {cause}, reçue de {from}.
        Commutateur et passerelle ont vérifié s'ils sont d'accord sur l'appel.]],
    },
    ["cause.q850/31"] = {
      of = "72d5ec40",
      text = [[
        Aucune cause précise : cause Q.850 {cause}, reçue de {from}. Passerelles et IPBX le disent
        de tout ce qu'ils ne savent pas ranger dans une meilleure cause.]],
      fix = [[
        Fiez-vous au code de statut, aux autres constats et au log de {from}. Si c'est une
        passerelle, une trace de son côté RNIS ou SS7 pour cet appel montre ce qu'elle n'a pas
        traduit.]],
    },
    ["cause.q850/34"] = {
      of = "821a36f7",
      text = [[
        Aucune ligne libre : cause Q.850 {cause}, reçue de {from}. Tous les circuits ou canaux vers
        ce numéro sont pris, ou le trunk est bloqué.]],
      fix = [[
        Sur votre passerelle, comptez les canaux utilisés et cherchez ceux qui sont bloqués ou
        figés ; sur un trunk SIP, cherchez une limite d'appels. Si l'opérateur est saturé, à lui
        d'ajouter de la capacité ; faites déborder l'IPBX vers un second trunk.]],
    },
    ["cause.q850/38"] = {
      of = "3770ca4a",
      text = [[
        Le réseau est en panne : cause Q.850 {cause}, reçue de {from}. Il ne compte pas revenir
        bientôt, donc réessayer tout de suite ne sert à rien.]],
      fix = [[
        Contournez-le par un autre trunk et signalez-le à l'opérateur derrière {from}. Si {from} est
        votre passerelle, vérifiez d'abord sa ligne : alarmes, couches 1 et 2, canal D ou lien SS7.]],
    },
    ["cause.q850/39"] = {
      of = "99bc69c5",
      text = [[
        Une connexion permanente en mode trame est hors service : cause Q.850 {cause}, reçue de
        {from}. Ce sont des données sur RNIS ; dans un appel vocal, c'est une erreur de l'émetteur.]],
    },
    ["cause.q850/4"] = {
      of = "db3824d4",
      text = [[
        Injoignable pour longtemps : cause Q.850 {cause}, reçue de {from}. Le réseau veut faire
        entendre à l'appelant la tonalité spéciale d'information (SIT), comme pour un numéro mis
        hors service.]],
      fix = [[
        Vérifiez le numéro. S'il est bon, l'opérateur qui le détient sait pourquoi il est hors
        service. Laissez passer l'early media (183), car une annonce l'explique souvent.]],
    },
    ["cause.q850/40"] = {
      of = "06aa52b7",
      text = [[
        Une connexion permanente en mode trame fonctionne : cause Q.850 {cause}, reçue de {from}. Ce
        sont des données sur RNIS, et pas un échec ; dans un appel vocal, c'est une erreur de
        l'émetteur.]],
    },
    ["cause.q850/41"] = {
      of = "6b700f70",
      text = [[
        Panne du réseau, sans doute passagère : cause Q.850 {cause}, reçue de {from}. Passerelles et
        IPBX s'en servent aussi pour leurs propres pannes.]],
      fix = [[
        Réessayez, puis par un autre trunk. Si cela dure, lisez le log de {from} s'il est à vous,
        sinon donnez à son exploitant le Call-ID, le numéro et l'heure.]],
    },
    ["cause.q850/42"] = {
      of = "173f98b5",
      text = [[
        Un commutateur est surchargé : cause Q.850 {cause}, reçue de {from}. Il arrive plus d'appels
        qu'il ne peut en traiter, aux heures chargées ou quand beaucoup composent le même numéro.]],
      fix = [[
        Rappelez plus tard et ralentissez les automates d'appels. Si cela arrive tous les jours,
        demandez de la capacité à l'opérateur derrière {from}, ou débordez vers un autre ; sur votre
        propre passerelle, regardez la charge et les limites d'appels.]],
    },
    ["cause.q850/43"] = {
      of = "82e283a3",
      text = [[
        Des données annexes de l'appel ont été jetées : cause Q.850 {cause}, reçue de {from}. Le
        réseau n'a pas pu transmettre par exemple des données user-to-user, une sous-adresse ou des
        informations de compatibilité.]],
      fix = [[
        Si l'appel marche, ignorez-le. Sinon, regardez ce que l'IPBX ou la passerelle ajoute à
        l'appel et retirez-le pour ce trunk, ou demandez à l'opérateur derrière {from} de le laisser
        passer.]],
    },
    ["cause.q850/44"] = {
      of = "2a10260e",
      text = [[
        Le canal demandé n'est pas libre : cause Q.850 {cause}, reçue de {from}. Les deux côtés de
        la ligne l'ont pris en même temps, ou l'un d'eux le garde bloqué.]],
      fix = [[
        Sur la ligne derrière {from}, faites choisir les canaux par les deux côtés à partir de bouts
        opposés, et cherchez les canaux qu'un côté a bloqués. Une passerelle qui demande n'importe
        quel canal au lieu d'un canal précis évite cela.]],
    },
    ["cause.q850/46"] = {
      of = "58cf04d8",
      text = [[
        Occupé par des appels de priorité égale ou supérieure : cause Q.850 {cause}, reçue de
        {from}. Aucun circuit n'a pu être repris pour cet appel, ou l'appelé n'a pas pu être libéré.]],
      fix = [[
        Rappelez plus tard, ou avec une priorité plus haute si l'appelant y a droit. C'est
        l'opérateur du réseau derrière {from} qui décide des priorités.]],
    },
    ["cause.q850/47"] = {
      of = "147b476d",
      text = [[
        Une ressource nécessaire à l'appel est épuisée : cause Q.850 {cause}, reçue de {from}. La
        cause ne dit pas laquelle : lignes, DSP, transcodage ou bande passante.]],
      fix = [[
        Sur votre passerelle, regardez l'usage des DSP et des canaux, les licences et les codecs :
        un appel dont le codec n'a plus de ressource finit souvent ainsi. Sur celle d'un opérateur,
        interrogez son exploitant ; passez en attendant par un autre trunk.]],
    },
    ["cause.q850/49"] = {
      of = "f81f7d53",
      text = [[
        Qualité demandée impossible : cause Q.850 {cause}, reçue de {from}. Le débit ou le délai
        demandé dépasse ce que peut le réseau ; les passerelles s'en servent pour des limites de
        bande passante.]],
      fix = [[
        Vérifiez les limites de bande passante ou d'admission d'appels sur {from} et sur la
        passerelle derrière, et ce que demande l'appel. Un codec à débit plus faible passera
        peut-être.]],
    },
    ["cause.q850/5"] = {
      of = "3ccb121c",
      text = [[
        Préfixe en trop : cause Q.850 {cause}, reçue de {from}. Le numéro porte encore le chiffre de
        prise de ligne extérieure ou d'appel interurbain, qui n'a rien à faire là.]],
      fix = [[
        Retirez le préfixe dans le dialplan de l'IPBX ou de la passerelle avant que l'appel n'aille
        vers {from} ; il reste en général + et l'indicatif du pays, ou le numéro national.]],
    },
    ["cause.q850/50"] = {
      of = "1c62ff19",
      text = [[
        Service non souscrit : cause Q.850 {cause}, reçue de {from}. Le réseau le possède, mais
        cette ligne ou ce trunk n'y a pas droit.]],
      fix = [[
        Commandez le service à l'opérateur derrière {from}, ou empêchez l'IPBX de le demander :
        présentation d'autres numéros, renvoi, transfert, appels de données.]],
    },
    ["cause.q850/52"] = {
      of = "1612980a",
      text = [[
        Appels sortants interdits : cause Q.850 {cause}, reçue de {from}. La ligne ou le compte n'a
        pas le droit d'appeler ce numéro, ou aucun.]],
      fix = [[
        Demandez à l'opérateur derrière {from} ce qui est interdit : international, numéros
        surtaxés, ou tous les appels pour une facture impayée. Sur un IPBX, regardez la classe de
        restriction du numéro interne.]],
    },
    ["cause.q850/53"] = {
      of = "b2bdce21",
      text = [[
        Le groupe fermé d'utilisateurs interdit les appels sortants : cause Q.850 {cause}, reçue de
        {from}. L'appelant est un membre qui peut seulement être appelé.]],
      fix = [[
        L'opérateur qui gère le groupe fermé d'utilisateurs (CUG) doit changer les droits de
        l'appelant, ou l'appel doit se faire sans le groupe.]],
    },
    ["cause.q850/54"] = {
      of = "e91d3e10",
      text = [[
        Appels entrants interdits : cause Q.850 {cause}, reçue de {from}. La ligne appelée ne prend
        pas d'appels, ou aucun de cet appelant.]],
      fix = [[
        L'appelé ou son opérateur doit lever l'interdiction. Si {from} est un IPBX, regardez les
        droits du numéro interne appelé.]],
    },
    ["cause.q850/55"] = {
      of = "bc78c87a",
      text = [[
        Le groupe fermé d'utilisateurs interdit les appels entrants : cause Q.850 {cause}, reçue de
        {from}. Le membre appelé peut seulement appeler.]],
      fix = [[
        L'opérateur qui gère le groupe fermé d'utilisateurs (CUG) doit changer les droits du membre
        appelé.]],
    },
    ["cause.q850/57"] = {
      of = "536775fa",
      text = [[
        Type d'appel non autorisé : cause Q.850 {cause}, reçue de {from}. Le bearer demandé (speech,
        3.1 kHz audio, données) existe, mais cette ligne n'y est pas autorisée.]],
      fix = [[
        Réglez la bearer capability de la passerelle sur speech ou 3.1 kHz audio pour ce trunk, ou
        commandez celui qui manque. Les opérateurs le disent aussi de trunks verrouillés : demandez
        à celui qui est derrière {from}.]],
    },
    ["cause.q850/58"] = {
      of = "c17d3989",
      text = [[
        Type d'appel impossible en ce moment : cause Q.850 {cause}, reçue de {from}. Le bearer
        demandé est connu mais pas libre actuellement.]],
      fix = [[
        Réessayez, ou passez par un autre trunk. Si seuls les appels de données, fax ou vidéo
        échouent, regardez quelle bearer capability la passerelle demande ; speech ou 3.1 kHz audio
        est le choix sûr pour la voix et le fax.]],
    },
    ["cause.q850/6"] = {
      of = "0fc2d521",
      text = [[
        Canal refusé : cause Q.850 {cause}, reçue de {from}. Commutateur et passerelle ne sont pas
        d'accord sur le canal que l'un d'eux a choisi.]],
      fix = [[
        Sur la ligne RNIS ou SS7 derrière {from}, comparez les deux extrémités : numérotation des
        canaux, canaux en service, ordre de sélection, preferred ou exclusive. Réinitialisez les
        canaux désynchronisés. SIP n'y est pour rien.]],
    },
    ["cause.q850/62"] = {
      of = "e9d47180",
      text = [[
        Appel et abonnement se contredisent : cause Q.850 {cause}, reçue de {from}. L'accès que
        l'appel revendique ne correspond pas à la classe de l'abonné.]],
    },
    ["cause.q850/63"] = {
      of = "524200d9",
      text = [[
        Service non disponible : cause Q.850 {cause}, reçue de {from}. Aucune cause ne convient
        mieux ; les passerelles s'en servent pour des appels que le trunk ou le compte n'a pas le
        droit de faire.]],
      fix = [[
        Regardez ce que l'appel a de particulier (tranche de numéros, codec, fax, numéro de
        l'appelant) et demandez à l'exploitant de {from} pourquoi il n'est pas servi ; si la
        passerelle est à vous, son log le dit.]],
    },
    ["cause.q850/65"] = {
      of = "1a88906e",
      text = [[
        Type d'appel non pris en charge : cause Q.850 {cause}, reçue de {from}. L'extrémité distante
        ne peut pas porter le bearer demandé ; venant d'une passerelle, cela veut souvent dire
        qu'aucun codec ne convient.]],
      fix = [[
        Proposez G.711 (PCMA ou PCMU) dans le SDP, et réglez la bearer capability de la passerelle
        sur speech ou 3.1 kHz audio. Les appels vidéo, de données et clear mode demandent une
        extrémité distante qui les connaît.]],
    },
    ["cause.q850/66"] = {
      of = "7b109e70",
      text = [[
        Type de canal non pris en charge : cause Q.850 {cause}, reçue de {from}. Commutateur et
        passerelle sont configurés pour des types de canaux différents.]],
    },
    ["cause.q850/69"] = {
      of = "e74e764c",
      text = [[
        Service inconnu à l'extrémité distante : cause Q.850 {cause}, reçue de {from}. Elle n'a pas
        le service complémentaire que l'appel demande.]],
      fix = [[
        Désactivez pour ce trunk ce que l'IPBX ou la passerelle ajoute : transfert, rappel
        automatique, message en attente ou autres facilities de QSIG et RNIS. Comparez la variante
        de protocole des deux extrémités.]],
    },
    ["cause.q850/7"] = {
      of = "d8b74009",
      text = [[
        Appel remis sur un canal déjà ouvert : cause Q.850 {cause}, reçue de {from}. Elle relève des
        données par paquets sur RNIS ; dans un appel vocal, elle trahit une passerelle défaillante.]],
    },
    ["cause.q850/70"] = {
      of = "86e143c6",
      text = [[
        Appels de données seulement avec restrictions : cause Q.850 {cause}, reçue de {from}.
        L'extrémité distante a des canaux à 56 kbit/s ou numériques restreints, et non ce que
        l'appel demande.]],
      fix = [[
        Pour un appel vocal, faites demander speech ou 3.1 kHz audio par la passerelle ; un appel de
        données doit utiliser 56 kbit/s, ou une autre route.]],
    },
    ["cause.q850/79"] = {
      of = "66ba5cc4",
      text = [[
        Non pris en charge, sans autre précision : cause Q.850 {cause}, reçue de {from}. L'extrémité
        distante n'a pas quelque chose que l'appel contient ; les passerelles veulent souvent dire
        le codec, le fax ou le type de média.]],
      fix = [[
        Comparez le SDP avec celui d'un appel qui marche : codecs, T.38, vidéo, chiffrement.
        Comparez ensuite la variante de protocole sur la ligne derrière {from}.]],
    },
    ["cause.q850/8"] = {
      of = "7d0c8616",
      text = [[
        Coupé au profit d'un appel plus prioritaire : cause Q.850 {cause}, reçue de {from}. Les
        réseaux d'urgence ou militaires reprennent ainsi des circuits.]],
      fix = [[
        Rappelez plus tard, ou avec une priorité plus haute si l'appelant y a droit. Sinon, c'est
        l'opérateur du réseau derrière {from} qui décide des priorités et de circuits
        supplémentaires.]],
    },
    ["cause.q850/81"] = {
      of = "8f762fcb",
      text = [[
        Référence d'appel inconnue sur la ligne : cause Q.850 {cause}, reçue de {from}. Commutateur
        et passerelle sont désynchronisés, l'un d'eux ayant déjà lâché l'appel.]],
    },
    ["cause.q850/82"] = {
      of = "72f63667",
      text = [[
        Le canal n'existe pas : cause Q.850 {cause}, reçue de {from}. Une extrémité de la ligne
        utilise un canal que l'autre n'a pas configuré.]],
      fix = [[
        Comparez le nombre de canaux, leur numérotation et le canal D (intervalle 16 ou 24) aux deux
        extrémités de la ligne derrière {from}. Une ligne qui a moins de canaux que n'en prévoit la
        passerelle finit ainsi.]],
    },
    ["cause.q850/83"] = {
      of = "0c454826",
      text = [[
        Appel à reprendre introuvable : cause Q.850 {cause}, reçue de {from}. Il y a un appel
        parqué, mais pas sous cette identité.]],
    },
    ["cause.q850/84"] = {
      of = "d4521054",
      text = [[
        Identité de parcage déjà prise : cause Q.850 {cause}, reçue de {from}. Un autre appel
        suspendu de la ligne la porte.]],
    },
    ["cause.q850/85"] = {
      of = "af0d2def",
      text = [[
        Aucun appel parqué : cause Q.850 {cause}, reçue de {from}. Il fallait en reprendre un, et il
        n'y en a pas.]],
    },
    ["cause.q850/86"] = {
      of = "f170e831",
      text = [[
        L'appel parqué est terminé : cause Q.850 {cause}, reçue de {from}. Il devait être repris,
        mais a été libéré entre-temps, par un timer ou par l'autre partie.]],
    },
    ["cause.q850/87"] = {
      of = "bac07cc0",
      text = [[
        L'appelé n'est pas dans le groupe fermé d'utilisateurs : cause Q.850 {cause}, reçue de
        {from}. L'appel s'est fait dans un groupe dont le numéro appelé n'est pas membre.]],
      fix = [[
        Faites ajouter le membre par l'opérateur qui gère le groupe fermé d'utilisateurs (CUG), ou
        appelez sans le groupe : certaines passerelles et certains IPBX l'ajoutent à chaque appel.]],
    },
    ["cause.q850/88"] = {
      of = "720d177f",
      text = [[
        Le terminal appelé ne convient pas à l'appel : cause Q.850 {cause}, reçue de {from}. Un
        appel de données, fax ou vidéo est tombé sur un téléphone, ou l'inverse ; les passerelles le
        disent quand aucun codec ne convient.]],
      fix = [[
        Comparez ce qui est appelé avec ce que l'appel transporte : bearer capability de la
        passerelle, codecs, T.38 et vidéo dans le SDP. Pour un simple appel, envoyez speech ou 3.1
        kHz audio et G.711.]],
    },
    ["cause.q850/9"] = {
      of = "0d8aaf4f",
      text = [[
        Coupé au profit d'un appel plus prioritaire, et circuit gardé pour celui-ci : cause Q.850
        {cause}, reçue de {from}.]],
      fix = [[
        Rappelez plus tard, ou avec une priorité plus haute si l'appelant y a droit. Sinon, c'est
        l'opérateur du réseau derrière {from} qui décide des priorités et de circuits
        supplémentaires.]],
    },
    ["cause.q850/90"] = {
      of = "f56edb44",
      text = [[
        Groupe fermé d'utilisateurs inexistant : cause Q.850 {cause}, reçue de {from}. L'index ou le
        code du groupe dans l'appel ne dit rien au réseau.]],
      fix = [[
        Corrigez le groupe fermé d'utilisateurs (CUG) dans l'IPBX ou la passerelle, ou retirez-le ;
        l'opérateur du réseau derrière {from} connaît les groupes valables.]],
    },
    ["cause.q850/91"] = {
      of = "827be1bb",
      text = [[
        Sélection d'opérateur mal formée : cause Q.850 {cause}, reçue de {from}. Le code du réseau
        de transit dans l'appel est illisible.]],
      fix = [[
        Corrigez la sélection d'opérateur (un préfixe composé, ou les paramètres cic et tns) ou
        retirez-la sur l'IPBX ou la passerelle avant que l'appel n'aille vers {from}.]],
    },
    ["cause.q850/95"] = {
      of = "75cc7582",
      text = [[
        Message non valide : cause Q.850 {cause}, reçue de {from}. Le commutateur ou la passerelle
        n'a rien pu faire d'un message de l'autre, et aucune cause ne convient mieux.]],
    },
    ["cause.q850/96"] = {
      of = "d668e45d",
      text = [[
        Il manque quelque chose dans l'établissement de l'appel : cause Q.850 {cause}, reçue de
        {from}. Le message n'a pas un élément obligatoire, comme le numéro, le canal ou le bearer.]],
      fix = [[
        Vérifiez que la requête SIP contient ce dont la passerelle a besoin pour le construire :
        numéro appelé, numéro de l'appelant, SDP. Comparez ensuite la variante de protocole (ETSI,
        NI-2, QSIG...) aux deux extrémités de la ligne derrière {from}.]],
    },
    ["cause.q850/97"] = {
      of = "835836b3",
      text = [[
        Message de type inconnu : cause Q.850 {cause}, reçue de {from}. Les deux extrémités de la
        ligne parlent des variantes différentes du protocole.]],
    },
    ["cause.q850/98"] = {
      of = "559d46a0",
      text = [[
        Message hors de propos ou de type inconnu : cause Q.850 {cause}, reçue de {from}.
        Commutateur et passerelle voient l'appel dans des états différents.]],
    },
    ["cause.q850/99"] = {
      of = "13efec99",
      text = [[
        Élément inconnu laissé de côté : cause Q.850 {cause}, reçue de {from}. Un message contenait
        un élément ou un paramètre que le récepteur ne connaît pas ; souvent, l'appel marche quand
        même.]],
    },
    ["cause.sip"] = {
      of = "a9416048",
      text = "SIP {cause} se cache derrière ce {code} : {from} le dit dans son en-tête Reason.",
      fix = [[
        Cherchez la cause du code de Reason, pas celle du {code} : elle vient en général d'un saut
        plus loin ou d'une autre branche de l'appel. La fiche du code de Reason dit quoi faire ; si
        le {code} cache trop de choses, faites transmettre le code tel quel par le serveur qui
        convertit l'un en l'autre.]],
    },
    ["cause.sip/caller"] = {
      of = "073f215c",
      text = [[
        Annulé par l'appelant : le CANCEL de la trame {frame}, envoyé par {from}, indique SIP
        {cause}.]],
      fix = [[
        Rien à corriger si une personne a raccroché. Si les appels finissent ainsi toujours au bout
        du même temps, c'est un timer du côté appelant : le délai de non-réponse d'un IPBX, d'un
        automate d'appels ou d'un trunk.]],
    },
    ["cause.sip/cancel"] = {
      of = "1c3d6de4",
      text = [[
        Annulé à cause de SIP {cause} : {from} donne cette raison dans le CANCEL de la trame
        {frame}.]],
      fix = [[
        Regardez la branche de l'appel qui a reçu ce code : un poste occupé ou qui rejette peut
        arrêter la sonnerie des autres. S'ils doivent continuer, modifiez les réglages de groupement
        ou de fork sur {from}.]],
    },
    ["cause.sip/elsewhere"] = {
      of = "bb5685ba",
      text = [[
        Décroché ailleurs : {from} indique SIP {cause}, donc un autre poste du groupement ou une
        autre branche de l'appel l'a pris.]],
      fix = [[
        Rien à corriger : un appel qui sonne sur plusieurs postes se termine ainsi sur les autres.
        Si un poste l'affiche quand même comme manqué, son logiciel ne lit pas Reason : mettez-le à
        jour, ou changez son réglage des appels manqués d'un groupement.]],
    },
    ["cause.sip/same"] = {
      of = "f05f5917",
      text = [[
        L'en-tête Reason de {from} dit SIP {cause} : c'est encore une fois le code.]],
      fix = [[
        Le code n'apprend rien de plus ; un texte derrière lui, peut-être. Sinon, suivez la fiche du
        code et les autres constats.]],
    },
    ["cause.stir"] = {
      of = "65abd6b1",
      text = "Identité de l'appelant douteuse : {from} signale STIR {causes}.",
      fix = [[
        Demandez à l'exploitant du service de vérification sur {from} ce que dit son log pour ce
        Call-ID, et transmettez le code à l'opérateur qui a signé l'appel.]],
    },
    ["cause.stir/403"] = {
      of = "064f5501",
      text = [[
        Identité de l'appelant trop ancienne : {from} signale STIR {causes}. Date, ou l'iat dans
        Identity, s'écarte de son horloge plus qu'il ne le permet, en général 60 s.]],
      fix = [[
        Réglez les horloges par NTP sur le serveur qui signe et sur {from}. Si elles sont justes, la
        requête a traîné trop longtemps après la signature, ou un ancien Identity a resservi :
        signez à nouveau quand un appel est retenté ou renvoyé.]],
    },
    ["cause.stir/428"] = {
      of = "1e8a9de4",
      text = [[
        Identité de l'appelant absente : {from} signale STIR {causes}, donc la requête est arrivée
        sans en-tête Identity qu'il puisse utiliser.]],
      fix = [[
        L'opérateur d'origine doit signer l'appel (service d'authentification STIR/SHAKEN) ;
        vérifiez qu'aucun SBC, aucune limite de taille UDP et aucune passerelle TDM en chemin ne
        perd l'en-tête Identity.]],
    },
    ["cause.stir/436"] = {
      of = "af0c6a32",
      text = [[
        Identité de l'appelant non vérifiable : {from} signale STIR {causes}. Il n'a pas obtenu le
        certificat que nomme l'URL info dans Identity.]],
      fix = [[
        Ouvrez l'URL info (x5u) depuis le réseau de {from} : elle doit être en HTTPS, avec un
        certificat de confiance et en cours de validité. L'opérateur qui signe répare l'URL ou son
        serveur web, l'exploitant de {from} son proxy, son DNS ou son pare-feu.]],
    },
    ["cause.stir/437"] = {
      of = "7ccf259d",
      text = [[
        Identité de l'appelant non acceptée : {from} signale STIR {causes}. Il ne fait pas confiance
        au certificat : autorité émettrice inconnue, certificat expiré, révoqué, ou non valable pour
        ce numéro.]],
      fix = [[
        L'opérateur qui signe vérifie son certificat : validité, chaîne, autorité émettrice dans la
        liste des autorités approuvées, et numéros ou code opérateur couverts. L'exploitant de
        {from} met à jour sa liste des autorités de confiance.]],
    },
    ["cause.stir/438"] = {
      of = "e9dc6872",
      text = [[
        Identité de l'appelant non valide : {from} signale STIR {causes}. La signature ne correspond
        pas à la requête : From, To ou Date modifié après la signature, ou en-tête Identity abîmé.]],
      fix = [[
        Comparez From ou P-Asserted-Identity, To et Date là où l'appel a été signé et là où il a été
        vérifié : un SBC qui réécrit les numéros après la signature la casse. Signez après la
        dernière réécriture, et vérifiez que les deux côtés ramènent les numéros au même format.]],
    },
    ["cause.stir/several"] = {
      of = "0e3cc090",
      text = [[
        Identité de l'appelant douteuse : {from} signale plus d'une erreur, STIR {causes}. Chacune
        concerne un en-tête Identity de la requête.]],
      fix = [[
        Le paramètre ppi de chaque Reason nomme l'en-tête Identity concerné. Transmettez les deux à
        l'opérateur qui l'a signé ; l'appel a pu continuer parce qu'un autre était bon.]],
    },
    ["dialog.ack_missing"] = {
      of = "2e5a35d7",
      text = [[
        Pas d'ACK jusqu'ici : {sender} a envoyé ce {code} {sent} fois en {span}, d'abord dans la
        trame {first}. L'ACK doit aller à son Contact, {contact}.]],
      fix = [[
        Regardez sur {receiver} et derrière lui si l'appelant a envoyé l'ACK, et vers où : il doit
        atteindre {contact}. Une adresse privée ou fausse à cet endroit indique un NAT ou un SIP ALG
        du côté de {sender} : réglez son adresse publique, ou placez entre les deux un proxy avec
        Record-Route. Si un ACK suit plus tard, le chemin est seulement lent.]],
    },
    ["dialog.ack_missing/late"] = {
      of = "7b6320c3",
      text = [[
        ACK tardif : {sender} avait envoyé ce {code} {sent} fois en {span}, d'abord dans la trame
        {first}, avant que l'ACK n'arrive dans la trame {ack}.]],
      fix = [[
        Si cela arrive souvent, cherchez une perte de paquets entre {receiver} et {sender}, et un
        client lent : regardez quand il a reçu le premier {code}, et quand son ACK est parti. Un ACK
        qui prend un autre chemin que l'INVITE, par Contact et Record-Route, peut rencontrer un
        pare-feu que l'INVITE n'a pas traversé.]],
    },
    ["dialog.ack_missing/no_contact"] = {
      of = "70ece718",
      text = [[
        Pas d'ACK jusqu'ici : {sender} a envoyé ce {code} {sent} fois en {span}, d'abord dans la
        trame {first}, et sans Contact lisible l'appelant ne peut pas savoir où envoyer l'ACK.]],
      fix = [[
        {sender} doit mettre dans chaque 2xx à un INVITE un Contact avec une adresse que l'appelant
        peut joindre, comme l'exige la RFC 3261 section 12.1.1. S'il en envoie bien un, trouvez le
        SBC ou la règle d'en-têtes qui le retire en chemin.]],
    },
    ["dialog.ack_missing/routed"] = {
      of = "8491424b",
      text = [[
        Pas d'ACK jusqu'ici : {sender} a envoyé ce {code} {sent} fois en {span}, d'abord dans la
        trame {first}. L'ACK doit passer par le Record-Route {route} pour aller au Contact,
        {contact}.]],
      fix = [[
        Regardez sur {receiver} et derrière lui si l'appelant a envoyé l'ACK, et suivez-le à travers
        {route} : chacun doit être joignable depuis le précédent et le transmettre vers {contact}.
        Une adresse privée à cet endroit indique un NAT, ou un proxy qui doit ajouter deux
        Record-Route. Si un ACK suit plus tard, le chemin est seulement lent.]],
    },
    ["dialog.cancelled"] = {
      of = "bbbcce37",
      text = [[
        Annulé par {by} (CANCEL dans la trame {cancel}) après {waited} de sonnerie ({alert} dans la
        trame {ringing}).]],
      fix = [[
        Si l'appelant a raccroché, rien à corriger. Si personne n'a raccroché, regardez {by} : un
        IPBX, un proxy ou un SBC envoie CANCEL de lui-même quand son timer de sonnerie expire, et
        alors tous ces appels finissent au bout du même temps. Allongez ce timer ou renvoyez l'appel
        plus tôt.]],
    },
    ["dialog.cancelled/branch"] = {
      of = "12f1d3e4",
      text = [[
        Décroché ailleurs : par le {code} de la trame {answer}, une autre branche de cet appel a
        décroché, donc {by} a annulé celle-ci dans la trame {cancel}.]],
      fix = [[
        Rien à corriger : l'appel est parti vers plusieurs postes, et un autre a été plus rapide. Si
        celui-ci affiche quand même un appel manqué, faites mettre par {by} Reason: SIP;cause=200
        dans le CANCEL (RFC 3326) : c'est ce que les postes y cherchent.]],
    },
    ["dialog.cancelled/elsewhere"] = {
      of = "1b337175",
      text = [[
        Décroché ailleurs : le CANCEL de {by} dans la trame {cancel} dit par {reason} qu'un autre
        poste a pris l'appel. Celui-ci avait sonné {waited} ({alert} dans la trame {ringing}).]],
      fix = [[
        Rien à corriger : l'appel est parti vers plusieurs postes, et un autre a été plus rapide. Si
        celui-ci affiche quand même un appel manqué, il ne lit pas l'en-tête Reason du CANCEL :
        cherchez un réglage ou une mise à jour du poste.]],
    },
    ["dialog.cancelled/elsewhere_silent"] = {
      of = "896383f3",
      text = [[
        Décroché ailleurs : le CANCEL de {by} dans la trame {cancel} dit par {reason} qu'un autre
        poste a pris l'appel, {waited} après l'INVITE. Celui-ci n'a envoyé ni 180 ni 183.]],
      fix = [[
        Rien à corriger : l'appel est parti vers plusieurs postes, et un autre a été plus rapide. Si
        celui-ci aurait dû sonner, cherchez pourquoi il n'a pas envoyé de 180 en {waited}.]],
    },
    ["dialog.cancelled/forwarded"] = {
      of = "697240ba",
      text = [[
        Annulé par {first_by} (CANCEL dans la trame {first}, transmis par {by} dans la trame
        {cancel}) après {waited} de sonnerie ({alert} dans la trame {ringing}).]],
      fix = [[
        Si l'appelant a raccroché, rien à corriger. Si personne n'a raccroché, regardez {first_by} :
        un IPBX, un proxy ou un SBC envoie CANCEL de lui-même quand son timer de sonnerie expire, et
        alors tous ces appels finissent au bout du même temps. Allongez ce timer ou renvoyez l'appel
        plus tôt.]],
    },
    ["dialog.cancelled/forwarded_silent"] = {
      of = "29349445",
      text = [[
        Annulé par {first_by} (CANCEL dans la trame {first}, transmis par {by} dans la trame
        {cancel}) {waited} après l'INVITE, sans 180 ni 183 auparavant.]],
      fix = [[
        Si les appelants abandonnent parce qu'ils n'entendent rien, suivez l'INVITE saut par saut
        jusqu'au dernier qui l'a reçu : c'est là que le 180 s'est perdu. Si personne n'a raccroché,
        cherchez sur {first_by} un timer d'établissement de cette durée.]],
    },
    ["dialog.cancelled/silent"] = {
      of = "c3d1fc70",
      text = [[
        Annulé par {by} (CANCEL dans la trame {cancel}) {waited} après l'INVITE, sans 180 ni 183
        auparavant.]],
      fix = [[
        Si les appelants abandonnent parce qu'ils n'entendent rien, suivez l'INVITE saut par saut
        jusqu'au dernier qui l'a reçu : c'est là que le 180 s'est perdu. Si personne n'a raccroché,
        cherchez sur {by} un timer d'établissement de cette durée.]],
    },
    ["dialog.glare"] = {
      of = "7325776f",
      text = [[
        Requêtes croisées : la requête {method} de {sender} (trame {request}) a rencontré la requête
        {other_method} de {other_sender} (trame {other}), qui n'était pas terminée.]],
      fix = [[
        Sans gravité si le nouvel essai réussit : l'extrémité qui a créé le Call-ID attend de 2,1 à
        4 s, l'autre jusqu'à 2 s. Si elles se croisent sans cesse, l'une n'attend pas un temps
        aléatoire : mettez-la à jour, ou ne laissez qu'une seule extrémité envoyer ces requêtes, en
        désactivant sur l'autre direct media ou le rafraîchissement de session.]],
    },
    ["dialog.no_answer"] = {
      of = "6f492518",
      text = [[
        Personne n'a décroché pendant {rang}, du {alert} de la trame {ringing} jusqu'à ce {code}.]],
      fix = [[
        SIP n'y est pour rien : ça a sonné et personne n'a décroché. Pour la messagerie vocale ou un
        autre poste, réglez le renvoi sur non-réponse à moins de {rang}. Si personne n'a entendu de
        sonnerie, vérifiez le volume et le mode ne pas déranger du poste. Avec un 183 seul, c'est
        peut-être une annonce qui a été jouée : écoutez-la.]],
    },
    ["dialog.no_answer/cancelled"] = {
      of = "ff5e814f",
      text = [[
        Personne n'a décroché pendant {rang}, du {alert} de la trame {ringing} jusqu'au CANCEL de
        {by} dans la trame {cancel}.]],
    },
    ["dialog.out_of_order"] = {
      of = "6853bf42",
      text = [[
        CSeq dans le désordre : la requête {method} de la trame {request} a {cseq}, mais
        {higher_method} de la même extrémité dans la trame {earlier} avait déjà {higher}. D'après la
        RFC 3261 section 12.2.2, une telle requête est refusée par 500.]],
      fix = [[
        Corrigez {sender}, ou le système derrière lui : chaque nouvelle requête d'une extrémité doit
        avoir un CSeq plus élevé que la précédente, même après une bascule ou quand un SBC y glisse
        ses propres requêtes. S'il numérote bien, le réseau a interverti deux paquets UDP : passez
        en TCP, ou attendez une réponse avant la requête suivante.]],
    },
    ["dialog.retransmission"] = {
      of = "c99f3754",
      text = [[
        Retransmission : {sender} a envoyé ce {code} à la requête {method} {sent} fois en {span},
        d'abord dans la trame {first}. La capture ne montre pas pourquoi.]],
      fix = [[
        Capturez chez {receiver}. Si les réponses n'y arrivent pas, regardez le pare-feu et le NAT,
        et received et rport dans le premier Via. Si elles y arrivent, {receiver} ne les rattache
        pas à sa requête : comparez le branch du Via. Un fichier fusionné à partir de deux captures
        montre la même chose.]],
    },
    ["dialog.retransmission/ack"] = {
      of = "3b910f3a",
      text = [[
        Retransmission : {sender} a envoyé ce {code} à la requête {method} {sent} fois en {span},
        d'abord dans la trame {first}, comme il le fait jusqu'à ce qu'un ACK l'atteigne.]],
      fix = [[
        Vérifiez si {receiver} reçoit la réponse et envoie l'ACK, et si celui-ci atteint {sender}.
        L'ACK d'un 2xx va à son Contact, par Record-Route ; tout autre ACK va là où est allé
        l'INVITE. Une première retransmission au bout d'une demi-seconde peut seulement vouloir dire
        que le chemin est lent.]],
    },
    ["dialog.retransmission/prack"] = {
      of = "6c8b1134",
      text = [[
        Retransmission : {sender} a envoyé ce {code} avec RSeq {sent} fois en {span}, d'abord dans
        la trame {first}, comme il le fait jusqu'à ce qu'un PRACK l'atteigne.]],
      fix = [[
        Vérifiez si {receiver} reçoit la réponse et envoie le PRACK, et si celui-ci atteint
        {sender} : il va au Contact, par Record-Route. Si une extrémité ne sait pas faire PRACK,
        retirez 100rel de Supported ou de Require dans l'INVITE.]],
    },
    ["dialog.retransmission/refresh"] = {
      of = "f6dafbf9",
      text = [[
        Retransmission pour maintenir l'appel en vie : {sender} a envoyé ce {code} {sent} fois en
        {span}, d'abord dans la trame {first}. Une fois par minute, c'est ce que demande la RFC
        3261.]],
      fix = [[
        Rien à corriger : sans cela, un proxy peut annuler un appel qui sonne plus de trois minutes.]],
    },
    ["dialog.retransmission/request"] = {
      of = "83db25c7",
      text = [[
        Retransmission : {sender} a envoyé ce {code} {sent} fois en {span}, d'abord dans la trame
        {first}. La requête {method} elle-même a été capturée {requests} fois, donc la réponse se
        perd peut-être ou arrive trop tard.]],
    },
    ["dialog.unknown"] = {
      of = "724041cd",
      text = [[
        Dialogue inconnu : jusqu'ici dans la capture, seule cette requête {method} (trame {request})
        porte ce Call-ID et ces tags. L'appel a commencé avant la capture, ou cette requête {method}
        porte de mauvaises valeurs.]],
      fix = [[
        Comparez le Call-ID, le tag de From et le tag de To avec la réponse qui a établi l'appel,
        dans le log de {receiver} ou dans une capture antérieure. S'ils sont bons, {receiver} a
        perdu l'appel : redémarrage, bascule, session timer expiré, ou répartiteur de charge qui a
        choisi un autre nœud.]],
    },
    ["dialog.unknown/bye"] = {
      of = "b1aa57b7",
      text = [[
        L'appel était terminé : {by} avait raccroché par le BYE de la trame {bye}, {later} avant
        cette requête {method} de la trame {request}.]],
      fix = [[
        De temps en temps, c'est sans gravité. Si cela arrive souvent, cherchez sur {sender}
        pourquoi il utilise encore l'appel : il a manqué ou ignoré le BYE, ou un session timer ou un
        keepalive continue après le raccroché.]],
    },
    ["dialog.unknown/cancel_answered"] = {
      of = "14c2a7e5",
      text = [[
        CANCEL arrivé trop tard : l'appel de l'INVITE de la trame {invite} était déjà décroché, par
        le {code} de la trame {final}.]],
      fix = [[
        L'appel est établi malgré le CANCEL : {sender} doit envoyer ACK puis BYE. Si l'appelé reste
        en ligne avec personne, vérifiez si {sender} l'a fait, et corrigez-le sinon.]],
    },
    ["dialog.unknown/cancel_branch"] = {
      of = "5612627a",
      text = [[
        CANCEL sans INVITE correspondant : celui de la trame {invite} a dans son premier Via le
        branch {expected}, ce CANCEL de la trame {request} a {branch}.]],
      fix = [[
        Un CANCEL doit répéter le premier Via, la Request-URI, le Call-ID, le tag de From et le
        numéro de CSeq de son INVITE. Corrigez {sender}, ou le proxy, SBC ou SIP ALG devant lui qui
        réécrit Via.]],
    },
    ["dialog.unknown/cancel_late"] = {
      of = "32b1a55f",
      text = [[
        CANCEL arrivé trop tard : l'INVITE de la trame {invite} avait déjà sa réponse finale, {code}
        dans la trame {final}.]],
      fix = [[
        Rien à corriger : l'appel avait échoué, et il n'y avait plus rien à annuler. Si {sender}
        signale une erreur pour cela, faites-lui ignorer un 481 à un CANCEL.]],
    },
    ["dialog.unknown/cancel_unknown"] = {
      of = "9f1f60ab",
      text = [[
        CANCEL pour un INVITE inconnu : aucun INVITE avec son Call-ID, son numéro de CSeq et son tag
        de From n'a été capturé avant la trame {request}, donc il est plus ancien que la capture ou
        n'existe pas.]],
      fix = [[
        Regardez dans le log de {receiver} si l'INVITE y est arrivé et comment il s'est terminé. Si
        oui, comparez le branch de son premier Via avec celui du CANCEL. Sinon, le CANCEL est allé à
        un autre serveur que l'INVITE : vérifiez le DNS et le répartiteur de charge.]],
    },
    ["dialog.unknown/crossed"] = {
      of = "57e61906",
      text = [[
        Requête croisée avec un raccroché : {by} a envoyé le BYE de la trame {bye} pendant que cette
        requête {method} de la trame {request} était en route, donc {receiver} ne connaissait plus
        l'appel.]],
      fix = [[
        Tout va bien : l'appel est terminé des deux côtés. Si un log ou un rapport compte cela comme
        une erreur, faites-y considérer un 481 proche d'un BYE comme la fin normale d'un appel.]],
    },
    ["dialog.unknown/failed"] = {
      of = "628a56d7",
      text = [[
        L'appel avait échoué : l'INVITE de la trame {invite} s'est terminé par {failure} dans la
        trame {final}, donc cette requête {method} de la trame {request} n'appartient plus à aucun
        dialogue.]],
      fix = [[
        Sans gravité si les deux se sont croisés en route. Sinon, {sender} doit abandonner l'appel
        quand la réponse finale arrive : regardez dans son log s'il l'a reçue, et pourquoi il a
        continué.]],
    },
    ["dialog.unknown/refer"] = {
      of = "6d8927f3",
      text = [[
        L'appel était terminé, mais pas son transfert : {by} avait raccroché par le BYE de la trame
        {bye}, {later} avant cette requête {method} de la trame {request}, qui relève d'un REFER et
        ne finit pas avec l'appel.]],
      fix = [[
        Sans gravité si le transfert a réussi : seul son compte rendu s'est perdu. Si {receiver}
        doit apprendre comment finissent les transferts, il doit garder l'abonnement de son REFER
        après le BYE (RFC 5057), ou ne raccrocher qu'après le dernier NOTIFY.]],
    },
    ["dialog.unknown/subscription"] = {
      of = "8d529c06",
      text = [[
        L'abonnement était terminé : le NOTIFY de {by} dans la trame {notify} disait
        Subscription-State: terminated, donc cette requête {method} de la trame {request}
        n'appartient à aucun abonnement.]],
      fix = [[
        {sender} doit abandonner un abonnement dès que Subscription-State: terminated a été envoyé
        ou reçu. S'il veut encore les événements, il doit envoyer un nouveau SUBSCRIBE sans tag dans
        To.]],
    },
    ["dialog.unknown/tags"] = {
      of = "821f7ae6",
      text = [[
        Autres tags que ceux de l'appel : la réponse {code} de la trame {final} a dans To le tag
        {expected}, mais cette requête {method} de la trame {request} a {tag} pour cette extrémité.
        Une réponse d'un autre poste au même appel pourrait l'expliquer.]],
      fix = [[
        Trouvez où le tag a été changé : comparez les tags dans les logs de {sender} et de
        {receiver}, et capturez des deux côtés d'un SBC placé entre eux. Après un fork, chaque poste
        qui décroche a son propre tag, et l'appelant ne doit pas les mélanger.]],
    },
    ["identity.invalid"] = {
      of = "f2fe84da",
      text = "Signature refusée par {code} : Identity dans la trame {request} indique {said}.",
      fix = "Vérifiez avec le signataire l'adresse du certificat, le certificat et le token.",
    },
    ["identity.invalid/436"] = {
      of = "247d7751",
      text = [[
        Certificat introuvable : le vérificateur n'a rien obtenu d'utilisable à l'adresse que donne
        Identity dans la trame {request}. On y lit {said}.]],
      fix = [[
        Ouvrez l'adresse de info depuis l'extérieur du réseau du signataire : elle doit livrer le
        certificat en HTTPS, tout de suite et sans login. Corrigez-y le DNS, le pare-feu, TLS ou le
        fichier ; sur le vérificateur, regardez s'il a le droit de se connecter à l'extérieur.]],
    },
    ["identity.invalid/437"] = {
      of = "26b7e3f4",
      text = [[
        Certificat non accepté : le vérificateur ne gère pas celui vers lequel pointe Identity dans
        la trame {request}, ou ne lui fait pas confiance. On y lit {said}.]],
      fix = [[
        Vérifiez le certificat à cette adresse : émis par une autorité de la liste du vérificateur
        (STI-CA), pas expiré, avec la clé et l'algorithme indiqués par alg. Sur le vérificateur,
        mettez à jour la liste des autorités.]],
    },
    ["identity.invalid/438"] = {
      of = "e6bb1976",
      text = [[
        Signature non valide : le token d'Identity dans la trame {request} ne correspond pas au
        message, ou le vérificateur n'en gère pas le type. On y lit {said}.]],
      fix = [[
        Décodez le token et comparez orig, dest et iat avec From ou P-Asserted-Identity, To et Date
        tels qu'ils sont arrivés. Signez en dernier, après toutes les modifications de numéros, et
        ne laissez aucun SBC toucher ensuite à ces en-têtes. Regardez si le vérificateur connaît ce
        ppt et cet alg.]],
    },
    ["identity.invalid/no_info"] = {
      of = "8b5bc5ff",
      text = [[
        Adresse du certificat absente : un en-tête Identity de la trame {request} n'a pas de
        paramètre info, donc le vérificateur répond {code}. Après le token, on lit : {said}.]],
      fix = [[
        Le signataire doit ajouter info=<https://...>, l'adresse de son certificat (RFC 8224 section
        4). S'il le fait déjà, cherchez le SBC ou la limite de longueur qui coupe l'en-tête en
        chemin : Identity fait facilement mille octets.]],
    },
    ["identity.missing"] = {
      of = "4a2b1522",
      text = [[
        Pas de signature : la requête {method} de la trame {request} n'a pas d'en-tête Identity, et
        un vérificateur sur le chemin en exige un. Appelant : {caller}.]],
      fix = [[
        Faites signer l'appel (STIR/SHAKEN) par l'opérateur ou le SBC d'où il vient, avant ce point
        de capture ou après. S'il était signé plus tôt, capturez à chaque frontière pour trouver le
        filtre d'en-têtes, le B2BUA ou le tronçon non SIP qui perd Identity.]],
    },
    ["media.address_family"] = {
      of = "1028168f",
      text = [[
        Média {family} refusé : la trame {frame} propose le média à l'adresse {address}, alors que
        le SDP du refus porte l'adresse {other_family} {other}. Ce côté ne semble pas avoir
        {family}.]],
      fix = [[
        Faites passer le côté qui propose en {other_family} pour le média aussi, ou faites-lui
        proposer les deux par ICE ; ou donnez {family} au côté qui refuse. Entre deux réseaux qui
        restent séparés, un SBC qui relaie le média doit traduire.]],
    },
    ["media.address_family/signalling"] = {
      of = "c2325b73",
      text = [[
        Le média {family} est peut-être la cause : la trame {frame} propose le média à l'adresse
        {address}, mais le refus est arrivé en {other_family}, depuis {other}. Rien dans la réponse
        ne le dit.]],
      fix = [[
        Vérifiez si le côté qui refuse a {family}. Sinon, faites passer le côté qui propose en
        {other_family} pour le média, ou laissez un SBC traduire. S'il l'a, cherchez une autre
        cause : codecs, chiffrement, syntaxe du SDP.]],
    },
    ["media.address_family/warning"] = {
      of = "3ab865f9",
      text = [[
        Type d'adresse refusé, d'après le côté qui refuse (Warning {code}) : la trame {frame}
        propose le média à l'adresse {family} {address}.]],
      fix = [[
        Proposez dans les lignes c= le type d'adresse qu'a le côté qui refuse, en général l'autre
        version d'IP ; ou laissez traduire un SBC qui relaie le média. Si un nom d'hôte figure à
        cette place, essayez une adresse simple.]],
    },
    ["media.body_type"] = {
      of = "36dc8c7f",
      text = [[
        Type de corps {type} non accepté : la requête {method} de la trame {frame} en contient un,
        la réponse n'accepte que {accepted}.]],
      fix = [[
        L'émetteur doit utiliser un type accepté, ou aucun corps : pour du DTMF par INFO, passez à
        telephone-event (RFC 4733) dans le poste ou le trunk. Ou activez la prise en charge de ce
        type du côté qui répond.]],
    },
    ["media.body_type/encoding"] = {
      of = "6e4ae04a",
      text = [[
        Encodage de corps {encoding} non accepté : la requête {method} de la trame {frame}
        l'utilise, la réponse n'accepte que {accepted}.]],
      fix = [[
        Désactivez la compression des corps (Content-Encoding) chez l'émetteur pour cette
        destination, ou utilisez un des encodages de Accept-Encoding.]],
    },
    ["media.body_type/multipart"] = {
      of = "04ddc387",
      text = [[
        Type de corps {type} non accepté : la requête {method} de la trame {frame} réunit plusieurs
        parties dans un même corps, la réponse n'accepte que {accepted}.]],
      fix = [[
        Empêchez l'émetteur, ou un SBC en chemin, d'ajouter des parties à côté du SDP : ISUP d'un
        trunk SIP-T ou SIP-I, localisation, listes de ressources. Le réglage du trunk porte souvent
        le nom de la partie. Ou faites-les retirer par le SBC pour cette destination.]],
    },
    ["media.body_type/plain"] = {
      of = "12c28fdb",
      text = [[
        Encodage de corps {encoding} non accepté : la requête {method} de la trame {frame}
        l'utilise, la réponse a un Accept-Encoding vide : aucun encodage du tout.]],
      fix = [[
        Désactivez la compression des corps (Content-Encoding) chez l'émetteur pour cette
        destination.]],
    },
    ["media.body_type/unsaid"] = {
      of = "8a024e4d",
      text = [[
        Type de corps {type} refusé : la requête {method} de la trame {frame} en contient un. La
        réponse ne nomme aucun type qu'elle accepterait.]],
      fix = [[
        Envoyez la requête {method} sans ce corps, ou avec un type dont on sait que le côté qui
        répond l'accepte ; sa documentation ou une requête OPTIONS (Accept dans la réponse) le dit.
        Son fabricant devrait ajouter Accept au 415, comme le demande la RFC 3261 section 21.4.13.]],
    },
    ["media.body_type/untyped"] = {
      of = "d0850329",
      text = [[
        Corps sans type : la requête {method} de la trame {frame} a un corps de {length} octets mais
        pas de Content-Type.]],
      fix = [[
        L'émetteur doit ajouter Content-Type, par exemple application/sdp. S'il le fait, quelque
        chose retire l'en-tête en chemin : comparez les deux côtés de chaque proxy et SBC.]],
    },
    ["media.early"] = {
      of = "5312c892",
      text = [[
        Early media : le SDP de ce {code} ouvre {type} ({codecs}) avec {address} port {port} avant
        le décroché, donc les tonalités et annonces peuvent venir de là plutôt que du poste de
        l'appelant.]],
      fix = [[
        Rien à faire si l'appelant les entend. Sinon, vérifiez si du RTP arrive de {address},
        laissez-le passer avant le décroché dans le pare-feu et le SBC, et faites jouer au côté
        appelant sa propre tonalité de retour d'appel quand aucun RTP n'arrive.]],
    },
    ["media.early/preconditions"] = {
      of = "9d9fd3b5",
      text = [[
        Préconditions, pas encore du média : le SDP de ce {code} ({type}, {codecs}) a des lignes
        a=curr, donc les deux côtés réservent d'abord ce qu'il faut à l'appel (RFC 3312). Des
        tonalités peuvent encore venir de là.]],
      fix = [[
        Rien à faire si la sonnerie suit. Sinon, cherchez le PRACK et l'UPDATE qui confirme la
        réservation, et le côté qui n'en envoie pas.]],
    },
    ["media.no_active_stream"] = {
      of = "6cbc3901",
      text = [[
        Rien n'est proposé : les {count} flux de la trame {frame} ({types}) ont tous le port 0, qui
        les désactive.]],
      fix = [[
        Cherchez pourquoi le côté qui propose envoie le port 0 : plus de port RTP libre, média
        désactivé dans ses réglages, ou un IPBX ou SBC intermédiaire qui a retiré tous les flux
        parce que son filtre ne laissait aucun codec. Au moins une ligne m= doit avoir un vrai port.]],
    },
    ["media.no_active_stream/empty"] = {
      of = "b0d58e0c",
      text = [[
        Rien n'est proposé : le SDP de la trame {frame} n'a pas de ligne m=, donc aucun flux.]],
      fix = [[
        Le côté qui propose doit mettre au moins une ligne m= dans son SDP. S'il le fait, un IPBX ou
        un SBC l'a retirée en chemin : comparez sa requête entrante et sa requête sortante, et
        regardez ses filtres de codecs et de médias.]],
    },
    ["media.no_active_stream/one"] = {
      of = "6c025c39",
      text = [[
        Rien n'est proposé : le seul flux de la trame {frame} ({types}) a le port 0, qui le
        désactive.]],
      fix = [[
        Cherchez pourquoi le côté qui propose envoie le port 0 : plus de port RTP libre, média
        désactivé dans ses réglages, ou un IPBX ou SBC intermédiaire qui a retiré le flux parce que
        son filtre ne laissait aucun codec. La ligne m= doit avoir un vrai port.]],
    },
    ["media.no_common_codec"] = {
      of = "4bf2acfd",
      text = [[
        Aucun codec {type} en commun : la trame {frame} propose {offered}, le côté qui refuse
        annonce {listed}.]],
      fix = [[
        Activez un même codec des deux côtés : ajoutez un des codecs annoncés aux réglages du poste
        ou du trunk qui propose, ou un des codecs proposés du côté qui refuse. Si aucun des deux ne
        peut changer, faites transcoder par l'IPBX ou le SBC intermédiaire. Un codec ne compte
        qu'avec la même fréquence d'horloge.]],
    },
    ["media.no_common_codec/contradiction"] = {
      of = "b0b8a9ac",
      text = [[
        Warning 305 parle de codecs incompatibles, et pourtant les deux côtés annoncent {common} :
        offre dans la trame {frame}.]],
      fix = [[
        Regardez au-delà du nom du codec : paramètres (a=fmtp, ptime), autre flux de la même offre,
        vidéo ou fax par exemple, ou chiffrement. Désactivez les éléments de l'offre un par un
        jusqu'à ce qu'elle passe ; le log du côté qui refuse nomme peut-être le coupable.]],
    },
    ["media.no_common_codec/earlier"] = {
      of = "67a31f66",
      text = [[
        Aucun codec {type} en commun avec ce que l'autre côté annonçait avant : la trame {frame}
        propose {offered}, alors que le SDP de l'autre côté, trame {earlier}, contenait {listed}. Si
        ce SDP était une réponse, il ne nomme peut-être pas tout ce que ce côté sait faire.]],
      fix = [[
        Gardez un codec déjà en service quand la session est modifiée : le côté qui a envoyé cette
        offre doit y mettre un des codecs annoncés, ou activez un des codecs proposés du côté qui
        refuse. Cherchez un codec qu'un IPBX ou un SBC retire des offres suivantes.]],
    },
    ["media.no_common_codec/unseen"] = {
      of = "89457f39",
      text = [[
        Codecs refusés, d'après l'autre côté (Warning 305). L'offre qu'il refuse n'est pas dans
        cette capture, ou pas en entier.]],
      fix = [[
        Capturez aussi la requête, en entier, et comparez les codecs de son SDP avec les réglages du
        côté qui refuse. Activez ensuite un codec commun d'un côté ou de l'autre.]],
    },
    ["media.no_common_codec/warning"] = {
      of = "32fdc579",
      text = [[
        Codecs refusés, d'après l'autre côté (Warning 305) : la trame {frame} propose {offered} pour
        {type}. Cette capture ne permet pas de dire ce qu'il accepterait.]],
      fix = [[
        Comparez l'offre avec les réglages de codecs du côté qui refuse, flux par flux, et activez
        un codec commun d'un côté ou de l'autre. Une requête OPTIONS vers lui peut rapporter ses
        codecs en SDP. Si les réglages concordent, soupçonnez les paramètres de codec (a=fmtp) ou un
        second flux, par exemple vidéo.]],
    },
    ["media.private_address"] = {
      of = "4b6f6eba",
      text = [[
        Adresse de média privée {address} ({rfc}) pour {type}, envoyée depuis l'adresse publique
        {source} : le média venu d'autres réseaux n'y arrivera pas, sauf si un relais la remplace en
        chemin, ou si l'autre côté répond à l'adresse d'où vient le RTP.]],
      fix = [[
        Du côté qui a envoyé ce SDP, réglez son adresse publique pour le média (réglage d'adresse
        externe, NAT ou STUN), ou faites relayer le média par le SBC ou le proxy (rtpengine).
        Désactivez SIP ALG dans le routeur de ce côté. Si un VPN route l'adresse privée, tout va
        bien.]],
    },
    ["media.protocol"] = {
      of = "35d12f98",
      text = [[
        Profils de transport différents : la trame {frame} propose {offered} pour {type}, le côté
        qui refuse annonce {listed}.]],
      fix = [[
        Choisissez le même profil des deux côtés, dans les réglages de média ou de chiffrement du
        trunk ou du poste : RTP/AVP est en clair, RTP/SAVP est du SRTP, et un F final ajoute le
        feedback (RTCP), que les équipements anciens refusent. Ou laissez le SBC convertir.]],
    },
    ["media.protocol/encrypted"] = {
      of = "b776b18d",
      text = [[
        Média chiffré d'un seul côté : la trame {frame} propose {offered} pour {type}, le côté qui
        refuse annonce {listed}, sans chiffrement.]],
      fix = [[
        Activez SRTP du côté qui refuse, ou rendez-le facultatif dans les réglages du poste ou du
        trunk qui propose, pour qu'il offre aussi du RTP en clair. Si aucun des deux côtés ne doit
        changer, un SBC peut déchiffrer entre les deux.]],
    },
    ["media.protocol/keys"] = {
      of = "5292835f",
      text = [[
        Les deux côtés chiffrent, mais pas de la même façon : la trame {frame} propose {offered}
        pour {type}, le côté qui refuse annonce {listed}.]],
      fix = [[
        Choisissez une seule façon de faire des deux côtés. UDP/TLS/RTP/SAVPF obtient ses clés par
        DTLS, comme WebRTC ; RTP/SAVP les a dans le SDP (a=crypto), comme la plupart des postes SIP.
        Pour relier navigateurs et postes, laissez un SBC ou un serveur de médias convertir.]],
    },
    ["media.protocol/plain"] = {
      of = "1897d592",
      text = [[
        Média chiffré d'un seul côté : la trame {frame} propose {offered} pour {type}, sans
        chiffrement ; le côté qui refuse annonce {listed}.]],
      fix = [[
        Activez SRTP dans les réglages de média du poste ou du trunk qui propose, ou cessez de
        l'exiger du côté qui refuse. Si aucun des deux côtés ne doit changer, un SBC peut chiffrer
        entre les deux.]],
    },
    ["media.protocol/warning"] = {
      of = "3c1702e8",
      text = [[
        Profil de transport refusé, d'après l'autre côté (Warning 302) : la trame {frame} propose
        {offered} pour {type}.]],
      fix = [[
        Comparez les réglages de chiffrement des deux côtés : un S dans le profil (SAVP) veut dire
        SRTP, pas de S veut dire RTP en clair, et le côté qui refuse n'accepte peut-être que l'un
        des deux. Réglez les deux côtés de la même façon, ou laissez le SBC convertir.]],
    },
    ["media.warning"] = {
      of = "e07b17e1",
      text = "Warning {code} : ce code est hors registre, seul son texte compte : {header}.",
      fix = [[
        Lisez le texte, et cherchez le code dans la documentation du produit que nomme l'en-tête. Un
        fichier de site peut lui donner un sens propre.]],
    },
    ["media.warning/300"] = {
      of = "0d1b987d",
      text = [[
        {name} (Warning 300) : un protocole réseau du SDP, indiqué dans ses lignes c= et o=, n'est
        pas disponible de l'autre côté. En-tête : {header}.]],
      fix = [[
        Vérifiez que c= et o= commencent par IN et une version d'IP que l'autre côté possède. Tout
        le reste, comme ATM, n'est connu que de passerelles spéciales.]],
    },
    ["media.warning/301"] = {
      of = "35ed713c",
      text = [[
        {name} (Warning 301) : le type d'adresse du SDP n'est pas utilisable de l'autre côté,
        souvent à cause de la mauvaise version d'IP. En-tête : {header}.]],
      fix = [[
        Proposez dans les lignes c= la version d'IP que l'autre côté possède, ou les deux par ICE.
        Un SBC qui relaie le média peut traduire.]],
    },
    ["media.warning/302"] = {
      of = "70a5f7ea",
      text = [[
        {name} (Warning 302) : un profil des lignes m=, comme RTP/SAVP, n'est pas disponible de
        l'autre côté. En-tête : {header}.]],
      fix = [[
        Comparez les réglages de chiffrement des deux côtés : SAVP dans la ligne m= est du SRTP, AVP
        du RTP en clair. Réglez les deux de la même façon, ou laissez le SBC convertir.]],
    },
    ["media.warning/303"] = {
      of = "a7d994d2",
      text = [[
        {name} (Warning 303) : une unité des lignes b= du SDP n'a pas été comprise. En-tête :
        {header}.]],
      fix = [[
        Le côté qui propose doit envoyer b=AS ou pas de ligne b= du tout ; c'est sur TIAS et sur les
        unités privées en X- que d'autres butent. Un SBC peut retirer la ligne.]],
    },
    ["media.warning/304"] = {
      of = "a12f31d9",
      text = [[
        {name} (Warning 304) : un type de média proposé, comme video ou image, n'est pas disponible
        de l'autre côté. En-tête : {header}.]],
      fix = [[
        Désactivez ce type pour cette destination du côté qui propose, ou activez-le de l'autre :
        image est le fax en T.38, la vidéo demande un équipement ou une licence adaptés.]],
    },
    ["media.warning/305"] = {
      of = "db928cb1",
      text = [[
        {name} (Warning 305) : un codec ou un format proposé n'est pas disponible de l'autre côté.
        En-tête : {header}.]],
      fix = [[
        Comparez les codecs du SDP de la requête avec ceux du côté qui envoie le Warning, flux par
        flux, et activez un codec commun ; ou laissez l'IPBX ou le SBC transcoder.]],
    },
    ["media.warning/306"] = {
      of = "13f59b06",
      text = [[
        {name} (Warning 306) : une ligne a= du SDP n'est pas prise en charge de l'autre côté.
        En-tête : {header}.]],
      fix = [[
        Un équipement doit ignorer les attributs qu'il ne connaît pas, donc mettez à jour celui qui
        envoie le Warning. D'ici là, trouvez l'attribut, que le texte nomme peut-être, et désactivez
        cette fonction ou faites retirer la ligne par le SBC.]],
    },
    ["media.warning/307"] = {
      of = "aa4d6f01",
      text = [[
        {name} (Warning 307) : autre chose dans le SDP n'a pas été compris. En-tête : {header}.]],
      fix = [[
        Lisez le SDP de la requête ligne par ligne : ordre des lignes, espaces en fin de ligne, v=,
        o=, s= ou t= manquant. Le texte, ou le log du côté qui envoie le Warning, nomme peut-être la
        ligne.]],
    },
    ["media.warning/308"] = {
      of = "44ebf668",
      text = [[
        {name} (Warning 308) : aucune des langues demandées dans le SDP n'est parlée de l'autre côté
        (RFC 8373). En-tête : {header}.]],
      fix = [[
        Regardez a=hlang-send et a=hlang-recv de la requête. Proposez une langue que le texte nomme,
        mettez une * à la fin pour demander l'appel dans tous les cas, ou routez vers un service qui
        parle la langue.]],
    },
    ["media.warning/330"] = {
      of = "348d834f",
      text = "{name} (Warning 330) : ce site n'a pas de multicast. En-tête : {header}.",
      fix = [[
        Proposez dans les lignes c= une adresse ordinaire au lieu d'un groupe multicast (224.0.0.0 à
        239.255.255.255, ff00::/8), ou activez le multicast dans le réseau de l'autre côté.]],
    },
    ["media.warning/331"] = {
      of = "ca7dc1af",
      text = [[
        {name} (Warning 331) : ce site n'accepte pas de média envoyé directement, le plus souvent à
        cause d'un pare-feu. En-tête : {header}.]],
      fix = [[
        Ouvrez les ports RTP dans le pare-feu du côté qui envoie le Warning, ou faites passer le
        média par un SBC ou un relais qu'il peut joindre.]],
    },
    ["media.warning/370"] = {
      of = "af78370c",
      text = [[
        {name} (Warning 370) : les médias demandent plus de bande passante que celle connue comme
        disponible. En-tête : {header}.]],
      fix = [[
        Proposez des codecs ou une ligne b= à débit plus faible, renoncez à la vidéo, ou relevez la
        limite dans le contrôle d'admission des appels (CAC) du côté qui envoie le Warning.]],
    },
    ["media.warning/380"] = {
      of = "c57677bb",
      text = [[
        {name} (Warning 380) : l'appel visait une URI sips, mais sips n'est pas utilisable de
        l'autre côté, par exemple parce que l'utilisateur n'a enregistré aucun Contact sips.
        En-tête : {header}.]],
      fix = [[
        Appelez l'URI sip de l'utilisateur, par TLS si l'appel doit être chiffré ; ou faites
        enregistrer un Contact sips par le poste.]],
    },
    ["media.warning/381"] = {
      of = "e85b85f8",
      text = [[
        {name} (Warning 381) : l'appel visait une URI sip, mais sips y est exigé, par exemple parce
        que l'utilisateur n'a enregistré qu'un Contact sips. En-tête : {header}.]],
      fix = [[
        Appelez l'URI sips de l'utilisateur, avec TLS à chaque saut ; ou faites enregistrer aussi un
        Contact sip par le poste.]],
    },
    ["media.warning/392"] = {
      of = "e574313e",
      text = [[
        Note de débogage d'un proxy SIP (Warning 392, famille SER) : comment il a vu la requête.
        Aucun signe de problème. En-tête : {header}.]],
      fix = [[
        Tout va bien. Pour la supprimer, mettez sip_warning=0 dans la configuration du proxy : la
        note montre l'intérieur du réseau à des tiers.]],
    },
    ["media.warning/399"] = {
      of = "6d42210a",
      text = [[
        L'émetteur ajoute ses propres mots (Warning 399) : {header}. Le code n'a pas d'autre sens
        que ce texte.]],
      fix = [[
        Lisez le texte : il donne souvent la vraie cause. L'en-tête nomme aussi l'hôte qui l'a
        ajouté ; la documentation ou le log de celui-ci explique les mots.]],
    },
    ["protocol.custom_phrase"] = {
      of = "d0712df5",
      text = [[
        Formule propre à l'émetteur : « {phrase} » au lieu de « {registered} ». Ces mots donnent
        souvent la vraie cause.]],
      fix = [[
        Cherchez-les dans la documentation et le log du produit qui a envoyé la réponse, et
        donnez-les à son exploitant avec le Call-ID. Un logiciel doit décider d'après le code seul :
        la reason phrase est pour les humains.]],
    },
    ["protocol.custom_phrase/named"] = {
      of = "b3d54d38",
      fix = [[
        Cherchez-les dans la documentation et le log du produit ({server}), et donnez-les à son
        exploitant avec le Call-ID. Un logiciel doit décider d'après le code seul : la reason phrase
        est pour les humains.]],
    },
    ["protocol.custom_phrase/progress"] = {
      of = "1bd2ace6",
      text = "Formule propre à l'émetteur : « {phrase} » au lieu de « {registered} ».",
      fix = [[
        Rien à corriger : la reason phrase est pour les humains, et un logiciel doit décider d'après
        le code seul.]],
    },
    ["protocol.missing_header"] = {
      of = "cab472d3",
      text = "Réponse {code} incomplète : elle doit porter {missing}, mais ne le fait pas.",
      fix = [[
        Corrigez le logiciel de {server}, ou le SBC ou filtre d'en-têtes qui l'a retiré en chemin,
        et signalez-le au fabricant. D'ici là, l'autre côté ne peut que deviner ce que l'en-tête
        aurait dit.]],
    },
    ["protocol.missing_header/Accept"] = {
      of = "5e2e6d92",
      text = [[
        Réponse {code} incomplète : ni Accept, ni Accept-Encoding, ni Accept-Language, donc le
        client ne peut pas savoir quel type, quel encodage ou quelle langue serait compris.]],
    },
    ["protocol.missing_header/Allow"] = {
      of = "2dc0e398",
      text = [[
        Réponse {code} incomplète : elle ne dit pas dans Allow quelles méthodes le serveur prend en
        charge.]],
    },
    ["protocol.missing_header/Contact 2xx"] = {
      of = "e9e43d70",
      text = [[
        Réponse {code} incomplète : la réponse à l'INVITE n'a pas de Contact, donc l'appelant ne
        sait pas où envoyer ACK, BYE et re-INVITE. L'appel peut être coupé au bout d'une demi-minute
        ou ne pas se terminer.]],
      fix = [[
        Corrigez le logiciel de {server}, ou le SBC ou filtre d'en-têtes qui a retiré Contact :
        chaque 2xx à un INVITE doit en porter un que l'appelant peut joindre (RFC 3261 section
        12.1.1).]],
    },
    ["protocol.missing_header/Contact 3xx"] = {
      of = "4227b983",
      text = [[
        Réponse {code} incomplète : une redirection sans Contact ne nomme aucune cible, donc
        l'appelant n'a nulle part où aller et l'appel échoue.]],
      fix = [[
        Le serveur de redirection {server} doit mettre la nouvelle cible dans Contact. S'il n'a pas
        trouvé de cible, il doit plutôt répondre 404 ou 480. Si un SBC a retiré l'en-tête, corrigez
        le SBC.]],
    },
    ["protocol.missing_header/Min-Expires"] = {
      of = "0b8a2127",
      text = [[
        Réponse {code} incomplète : elle ne dit pas dans Min-Expires combien de temps
        l'enregistrement ou l'abonnement doit durer, donc le client ne peut que deviner.]],
      fix = [[
        Corrigez le logiciel de {server}, ou le filtre d'en-têtes en chemin. D'ici là, augmentez
        l'intervalle (Expires) dans le client, par exemple à 3600 secondes.]],
    },
    ["protocol.missing_header/Min-SE"] = {
      of = "1212b17a",
      text = [[
        Réponse {code} incomplète : elle ne dit pas dans Min-SE quelle durée l'intervalle de session
        doit avoir, donc le client ne peut que deviner.]],
      fix = [[
        Corrigez le logiciel de {server}, ou le filtre d'en-têtes en chemin. D'ici là, augmentez
        Session-Expires dans le client, par exemple à 1800 secondes.]],
    },
    ["protocol.missing_header/RSeq"] = {
      of = "d6b44607",
      text = [[
        Réponse {code} incomplète : elle veut être acquittée (Require: 100rel) mais n'a pas de RSeq,
        donc aucun PRACK ne peut la désigner.]],
      fix = [[
        Corrigez le logiciel de {server}, ou le SBC qui a retiré RSeq (RFC 3262 section 3).
        Désactiver 100rel d'un des deux côtés évite le problème.]],
    },
    ["protocol.missing_header/Require"] = {
      of = "1eeb3888",
      text = [[
        Réponse {code} incomplète : elle ne dit pas dans Require quelle extension elle exige, donc
        le client ne peut pas la proposer.]],
    },
    ["protocol.missing_header/Unsupported"] = {
      of = "8d56175b",
      text = [[
        Réponse {code} incomplète : elle ne dit pas dans Unsupported quelle extension elle refuse,
        donc le client ne peut pas y renoncer.]],
      fix = [[
        Corrigez le logiciel de {server}, ou le filtre d'en-têtes en chemin. D'ici là, regardez
        Require et Proxy-Require de la requête : un de leurs option tags a été refusé.]],
    },
    ["protocol.unregistered_code"] = {
      of = "19740b4c",
      text = [[
        Le code {code} « {phrase} » est hors registre : un client qui ne le connaît pas le traite
        comme {as} {as_phrase} (RFC 3261 section 8.1.3.2).]],
      fix = [[
        Cherchez le code dans la documentation du produit qui l'a envoyé ({server}). Faites-le
        convertir en un code du registre à la frontière, ou ajoutez son sens à votre fichier de
        site, pour qu'il soit expliqué ici la prochaine fois.]],
    },
    ["protocol.unregistered_code/bare"] = {
      of = "47490839",
      text = [[
        Le code {code} est hors registre : un client qui ne le connaît pas le traite comme {as}
        {as_phrase} (RFC 3261 section 8.1.3.2).]],
    },
    ["protocol.unregistered_code/no_class"] = {
      of = "27255564",
      text = [[
        Le code {code} n'appartient à aucune classe : SIP va de 100 à 699, donc aucun client ne sait
        si c'est un succès ou un échec.]],
      fix = [[
        Corrigez le produit qui l'a envoyé ({server}), ou faites convertir le code en un code du
        registre à la frontière.]],
    },
    ["protocol.unregistered_code/obsolete"] = {
      of = "b079a4bf",
      text = [[
        Le code {code} n'est plus au registre : la RFC 2543 l'avait, la RFC 3261 l'a abandonné. La
        plupart des clients le traitent comme {as} {as_phrase}.]],
      fix = [[
        Mettez à jour le produit qui l'a envoyé ({server}), ou faites convertir le code en un code
        du registre à la frontière.]],
    },
    ["route.address_incomplete"] = {
      of = "c8b5698e",
      text = [[
        Numéro incomplet : {server} ne peut pas router {who}, nombre de chiffres : {digits}
        (Request-URI de la trame {request}).]],
      fix = [[
        Comparez avec un numéro qui marche : indicatif régional ou du pays absent, préfixe retiré
        une fois de trop, ou timer de numérotation déclenché avant que l'utilisateur ait fini.
        Corrigez le dialplan de l'IPBX de l'appelant. Si les passerelles numérotent chiffre par
        chiffre (overlap), c'est normal jusqu'au dernier.]],
    },
    ["route.address_incomplete/no_digits"] = {
      of = "3f85a670",
      text = [[
        Numéro incomplet : {server} ne peut pas router {who}, qui n'a aucun chiffre (Request-URI de
        la trame {request}).]],
      fix = [[
        {server} route par numéro : envoyez le numéro de téléphone à la place du nom, ou routez les
        appels par nom vers un autre serveur. Vérifiez la variable du dialplan ou l'entrée
        d'annuaire qui a rempli la partie utilisateur.]],
    },
    ["route.address_incomplete/no_user"] = {
      of = "13a38100",
      text = [[
        Numéro incomplet : il n'y en a pas dans la Request-URI de la trame {request}, seulement
        {who}.]],
      fix = [[
        Cherchez pourquoi l'émetteur laisse la partie utilisateur vide : une variable du dialplan
        non renseignée, ou un modèle de trunk sans place pour le numéro.]],
    },
    ["route.loop"] = {
      of = "c7e94d8f",
      text = [[
        Boucle de routage : {hop} figure {times} fois dans la liste Via de la trame {request}, qui
        compte {count} entrées ({path}).]],
      fix = [[
        Comparez la Request-URI chaque fois que la requête quitte {hop} : si c'est la même qui
        revient, c'est une boucle. Corrigez là-bas la route, l'alias ou le renvoi d'appel qui la
        fait revenir, souvent entre deux systèmes dont chacun croit que le numéro est chez l'autre.
        Augmenter Max-Forwards ne fait qu'agrandir la boucle.]],
    },
    ["route.loop/first_hop"] = {
      of = "fefb9af5",
      text = [[
        Envoyée avec Max-Forwards 0 : la requête {method} de la trame {request} ne pouvait pas être
        transmise plus loin. Sa liste Via ne montre pas de boucle ; {client} l'a envoyée ainsi, pour
        tester ce seul saut, ou comme B2BUA qui avait épuisé le compteur.]],
      fix = [[
        Si {client} ne fait que sonder {server}, tout va bien : n'importe quelle réponse montre
        qu'il est en vie. Si la requête devait aller plus loin, faites partir {client} avec
        Max-Forwards 70 ; si c'est un SBC ou un IPBX, regardez ce qui arrive de son autre côté, car
        la boucle peut être là.]],
    },
    ["route.loop/hops"] = {
      of = "0d49fdb4",
      text = [[
        Trop de sauts : Max-Forwards est tombé à 0 dans la requête {method} de la trame {request},
        après {count} entrées Via ({path}). Aucun hôte n'y figure deux fois avec le même port, donc une
        boucle devrait passer par un B2BUA.]],
      fix = [[
        Vérifiez si le numéro fait des allers et retours entre IPBX, SBC et opérateur, ou si ses
        utilisateurs le renvoient en rond. Si le chemin est seulement long, faites partir l'émetteur
        avec Max-Forwards 70, et empêchez un SBC de recopier une petite valeur de son autre côté.]],
    },
    ["route.loop/twice"] = {
      of = "8fd8c225",
      text = [[
        Trop de sauts : Max-Forwards est épuisé, et {hop} figure deux fois dans la liste Via de la
        trame {request}, qui compte {count} entrées ({path}). Avec la même Request-URI les deux
        fois, c'est une boucle ; avec une autre, peut-être un simple détour.]],
      fix = [[
        Comparez la Request-URI chaque fois que la requête quitte {hop}. La même, c'est une boucle :
        corrigez la route, l'alias ou le renvoi d'appel qui la fait revenir. Une autre, c'est une
        spirale, comme en produisent les renvois et les serveurs d'application : dans ce cas, faites
        partir l'émetteur avec Max-Forwards 70.]],
    },
    ["route.not_registered"] = {
      of = "7405b519",
      text = [[
        Non enregistré : la trame {registration} a laissé {who} sans aucun enregistrement, {ago}
        avant la requête {method} de la trame {request}. Un enregistrement fait hors de la capture
        n'apparaîtrait pas.]],
      fix = [[
        Cherchez pourquoi le poste s'est désenregistré : redémarrage, compte modifié, changement de
        réseau, ou second poste qui efface tous les Contact (Contact: *). Faites-le se
        réenregistrer, et donnez à {server} une destination pour les utilisateurs absents, comme la
        messagerie vocale.]],
    },
    ["route.not_registered/expired"] = {
      of = "63a4bc76",
      text = [[
        Non enregistré : l'enregistrement de {who} dans la trame {registration} était valable
        {lasted} et a expiré {ago} avant la requête {method} de la trame {request}. Un
        renouvellement non capturé n'apparaîtrait pas.]],
      fix = [[
        Cherchez pourquoi le poste ne l'a pas renouvelé : éteint, réseau ou mot de passe changé, ou
        ses REGISTER n'atteignent plus {server}. Un intervalle plus court, ou des keepalives à
        travers un NAT, révèle plus tôt une perte ; d'ici là, la messagerie vocale prend les appels.]],
    },
    ["route.redirect"] = {
      of = "3dd096a6",
      text = [[
        Redirigé vers {count} destinations, la meilleure d'abord : {targets}. La requête {method}
        doit y être envoyée à nouveau ; {server} n'intervient plus.]],
      fix = [[
        Réglez {client} pour qu'il suive les redirections (un réglage du peer, du trunk ou de la
        route), et vérifiez qu'il peut résoudre et joindre chacune de ces adresses et qu'il a le
        droit de les appeler. Une adresse qui ne marche jamais doit sortir de la liste de {server},
        ou recevoir un q plus bas.]],
    },
    ["route.redirect/one"] = {
      of = "8080383b",
      text = [[
        Redirigé vers {targets} : la requête {method} doit y être envoyée à nouveau ; {server}
        n'intervient plus.]],
      fix = [[
        Réglez {client} pour qu'il suive les redirections (un réglage du peer, du trunk ou de la
        route), et vérifiez qu'il peut résoudre et joindre cette adresse et qu'il a le droit de
        l'appeler. Si l'appel ne doit pas y aller, regardez le renvoi de l'utilisateur ou les
        données de routage de {server}.]],
    },
    ["route.redirect/same"] = {
      of = "c740f7fe",
      text = [[
        Redirigé vers la même adresse : {targets} est exactement ce que demandait la requête
        {method} de la trame {request}. Qui la suit telle quelle tourne en rond.]],
      fix = [[
        Corrigez la cible que {server} donne pour cet utilisateur ou ce numéro. S'il veut dire la
        même adresse par un autre chemin, Contact doit l'indiquer, avec un transport, un port ou
        maddr.]],
    },
    ["route.unknown_user"] = {
      of = "b349a7f5",
      text = [[
        Inconnu sur ce serveur : {server} ne connaît personne sous {who} ({place} de la trame
        {request}).]],
      fix = [[
        Cherchez l'utilisateur sur {server} : orthographe, domaine, et si le compte ou le numéro
        interne existe et est actif. Si la requête ne doit pas arriver là du tout, corrigez la route
        ou le dialplan qui l'y envoie.]],
    },
    ["route.unknown_user/address"] = {
      of = "4e5038fa",
      text = [[
        Inconnu sur ce serveur : {server} ne connaît personne sous {who} ({place} de la trame
        {request}). L'hôte est une adresse et non un domaine ; un serveur qui cherche ses
        utilisateurs par domaine ne trouve personne ainsi.]],
      fix = [[
        Mettez le domaine SIP à la place de {host} dans le compte de l'appelant, le dialplan ou le
        réglage du trunk, ou ajoutez {host} aux domaines (alias) que {server} considère comme les
        siens. S'il le fait déjà, c'est l'utilisateur qui manque.]],
    },
    ["route.unknown_user/blanks"] = {
      of = "55a3e6e7",
      text = [[
        Inconnu sur ce serveur : {server} ne connaît personne sous {who} ({place} de la trame
        {request}). Le numéro contient des espaces ou de la ponctuation, et beaucoup de serveurs le
        comparent tel qu'il est écrit.]],
      fix = [[
        N'envoyez que des chiffres, précédés d'un + pour un numéro international. Nettoyez l'entrée
        de l'annuaire ou la source du click-to-dial, ou faites retirer ces caractères par l'IPBX ou
        le SBC avant le routage de l'appel.]],
    },
    ["route.unknown_user/domain"] = {
      of = "174c161c",
      text = [[
        Domaine non servi : {server} ne sait rien de {who}, demandé sans utilisateur ({place} de la
        trame {request}).]],
      fix = [[
        Si l'appel visait une personne, la partie utilisateur s'est perdue : regardez le dialplan ou
        l'adresse chez l'émetteur. Si le serveur lui-même était visé (OPTIONS, REGISTER), ajoutez
        {who} aux domaines que {server} considère comme les siens, ou corrigez le domaine du compte.]],
    },
    ["route.unknown_user/gone"] = {
      of = "cbf6e1f5",
      text = [[
        Disparu pour de bon : {server} dit que {who} était là et n'y est plus, et ne connaît pas de
        nouvelle adresse ({place} de la trame {request}).]],
      fix = [[
        Supprimez ou remplacez l'entrée dans les annuaires, la numérotation abrégée et les routes,
        et demandez le nouveau numéro à l'utilisateur ou à l'opérateur. S'il a été porté ou déplacé
        vers un autre serveur, corrigez les données de routage de {server}.]],
    },
    ["route.unknown_user/inside"] = {
      of = "7a662fa2",
      text = [[
        Inconnu au sein d'un dialogue : {server} ne connaît personne sous {who} ({place} de la trame
        {request}) ; la requête {method} porte les tags des deux extrémités.]],
      fix = [[
        Une telle requête va au Contact que l'autre extrémité a donné. Vérifiez que {who} y figurait
        et existe encore, que tous les en-têtes Route y sont, et que {server} est bien sur le
        chemin : un système redémarré, un Contact modifié par un SBC ou un NAT, ou un Route perdu
        finissent ainsi.]],
    },
    ["route.unknown_user/letters"] = {
      of = "f49aec15",
      text = [[
        Inconnu sur ce serveur : {server} ne connaît personne sous {who} ({place} de la trame
        {request}). Si c'est censé être un numéro, il contient des lettres.]],
      fix = [[
        Cherchez d'où viennent les lettres : un numéro mnémonique, un numéro interne ou une note
        saisis derrière le numéro, ou une variable du dialplan qui n'a pas été remplacée. N'envoyez
        que des chiffres. Si c'est un nom, vérifiez son orthographe et le compte sur {server}.]],
    },
    ["route.unknown_user/no_plus"] = {
      of = "1b2ba2b5",
      text = [[
        Inconnu sur ce serveur : {server} ne connaît personne sous {who} ({place} de la trame
        {request}). Le numéro n'a pas de +, il n'est donc peut-être pas dans le format que le
        serveur cherche.]],
      fix = [[
        Envoyez le numéro comme {server} l'attend : les opérateurs veulent en général + et
        l'indicatif du pays (E.164), sans le 0 initial. Cela se règle dans le dialplan ou la
        réécriture de numéros de l'IPBX ou du SBC pour ce trunk. Si le format est bon, le numéro
        n'existe pas là-bas ou sa route manque.]],
    },
    ["route.unknown_user/relayed"] = {
      of = "65447702",
      text = [[
        Inconnu plus loin : le {code} pour {who} ({place} de la trame {request}) est celui de
        {origin} dans la trame {answer} ; {server} l'a seulement relayé.]],
      fix = [[
        Laissez {server} et lisez la trame {answer} : sa requête montre ce qui a été demandé à
        {origin}. Si c'est faux, corrigez la route ou la réécriture de numéros de {server} ; si
        c'est juste, cherchez l'utilisateur sur {origin}.]],
    },
    ["route.unknown_user/short"] = {
      of = "d35efa1d",
      text = [[
        Inconnu sur ce serveur : {server} ne connaît personne sous {who} ({place} de la trame
        {request}). Le numéro est court (nombre de chiffres : {digits}) : un numéro interne, un numéro
        de service, ou un numéro qui a perdu son préfixe.]],
      fix = [[
        Numéro interne : vérifiez qu'il existe sur {server}, et que l'appel devait bien aller là et
        non sortir par un trunk. Numéro complet : regardez quelle règle du dialplan le coupe, ou si
        l'utilisateur doit composer plus de chiffres.]],
    },
    ["server.gateway"] = {
      of = "764d1729",
      text = [[
        Échec de passerelle {code} : {hop} n'a pas pu faire aboutir la requête de la trame {request}
        vers {target}.]],
      fix = [[
        Lisez le log de {address} pour ce Call-ID : quel prochain saut, quel nom DNS ou quelle base
        de données il a interrogé, et ce qui est revenu. Capturez ensuite entre lui et ce prochain
        saut. Vérifiez-y adresse, port, transport et pare-feu, et prenez en attendant une autre
        route.]],
    },
    ["server.gateway/502"] = {
      of = "be8cd28e",
      text = [[
        Mauvaise réponse derrière {hop} : lui, ou un système derrière lui, n'a rien pu faire de ce
        qu'a répondu le prochain saut vers {target} (requête dans la trame {request}).]],
    },
    ["server.gateway/502_relayed"] = {
      of = "7d7fa90e",
      text = [[
        Mauvaise réponse plus loin : {address} n'a fait que transmettre le 502 envoyé par {origin}
        dans la trame {answer} pour {target}.]],
      fix = [[
        Laissez {address} et passez à {origin} : lisez son log pour ce Call-ID, et capturez entre
        lui et son propre prochain saut. Prenez en attendant une autre route vers {target}.]],
    },
    ["server.gateway/502_routed"] = {
      of = "8eb9740d",
      text = [[
        Mauvaise réponse derrière {hop} : lui, ou un système derrière lui, n'a rien pu faire de ce
        qu'a répondu le prochain saut vers {target}, par Route {route} (requête dans la trame
        {request}).]],
    },
    ["server.gateway/502_sent"] = {
      of = "23338122",
      text = [[
        Mauvaise réponse de {next}, semble-t-il : {hop} lui a transmis la requête pour {target} dans
        la trame {sent}, et aucun 502 n'est revenu de là, donc le 502 est le sien.]],
      fix = [[
        Regardez ce que {next} a répondu à la trame {sent} : une réponse mal formée, ou une réponse
        que {address} ne sait pas convertir. Si rien n'est revenu, vérifiez adresse, port, transport
        et pare-feu entre les deux. Le log de {address} pour ce Call-ID dit ce qui lui a déplu.]],
    },
    ["server.gateway/504"] = {
      of = "e8f917ee",
      text = [[
        Pas de réponse derrière {hop} : lui, ou un système derrière lui, a attendu en vain le
        prochain saut ou un serveur interrogé en chemin vers {target} (requête dans la trame
        {request}).]],
    },
    ["server.gateway/504_relayed"] = {
      of = "6dd94a18",
      text = [[
        Pas de réponse plus loin : {address} n'a fait que transmettre le 504 envoyé par {origin}
        dans la trame {answer} pour {target}.]],
      fix = [[
        Laissez {address} et passez à {origin} : lisez son log pour ce Call-ID, et capturez entre
        lui et son propre prochain saut. Prenez en attendant une autre route vers {target}.]],
    },
    ["server.gateway/504_routed"] = {
      of = "c3c4306a",
      text = [[
        Pas de réponse derrière {hop} : lui, ou un système derrière lui, a attendu en vain le
        prochain saut vers {target}, par Route {route}, ou un serveur qu'il interrogeait (requête
        dans la trame {request}).]],
    },
    ["server.gateway/504_sent"] = {
      of = "5a8f9af5",
      text = [[
        Pas de réponse à temps de {next}, semble-t-il : {hop} lui a transmis la requête pour
        {target} dans la trame {sent}, et aucun 504 n'est revenu de là, donc le 504 est le sien.]],
      fix = [[
        Vérifiez si la trame {sent} a atteint {next} : adresse, port, transport, pare-feu, et si ses
        réponses retrouvent leur chemin. Si {next} a bien répondu, {address} attendait autre chose,
        comme le DNS ou une base de données : son log pour ce Call-ID le nomme.]],
    },
    ["server.identity"] = {
      of = "ffc15810",
      text = [[
        {code} {phrase} vient de {sender} ({header}: {software}) ou d'un système derrière lui qui
        n'a pas été capturé. Sauts Via jusqu'au demandeur : {hops}.]],
      fix = [[
        Commencez par le log de {sender}, avec le Call-ID. Si c'est un proxy ou un SBC et que la
        cause n'y est pas, capturez de son autre côté : c'est la première réponse avec ce code qu'il
        faut expliquer.]],
    },
    ["server.identity/nameless"] = {
      of = "1acaf52d",
      text = [[
        {code} {phrase} vient de {sender}, qui ne nomme aucun logiciel, ou d'un système derrière lui
        qui n'a pas été capturé. Sauts Via jusqu'au demandeur : {hops}.]],
    },
    ["server.identity/own"] = {
      of = "c270d723",
      text = [[
        {code} {phrase} vient de {sender} lui-même, semble-t-il ({header}: {software}). Il a
        transmis la requête à {next} dans la trame {sent}, et aucun {code} venant de là n'a été
        capturé. Sauts Via jusqu'au demandeur : {hops}.]],
      fix = [[
        Regardez dans le log de {sender}, avec le Call-ID, pourquoi il a répondu à la place de
        {next}. Causes habituelles : un timer, une règle de bascule, ou une règle qui change les
        codes. S'il a un côté qui n'a pas été capturé, le code vient peut-être de là.]],
    },
    ["server.identity/own_nameless"] = {
      of = "b969e2e2",
      text = [[
        {code} {phrase} vient de {sender} lui-même, semble-t-il. Il a transmis la requête à {next}
        dans la trame {sent}, et aucun {code} venant de là n'a été capturé. Sauts Via jusqu'au
        demandeur : {hops}.]],
      fix = [[
        Regardez dans le log de {sender}, avec le Call-ID, pourquoi il a répondu à la place de
        {next}. Causes habituelles : un timer, une règle de bascule, ou une règle qui change les
        codes. S'il a un côté qui n'a pas été capturé, le code vient peut-être de là.]],
    },
    ["server.identity/relayed"] = {
      of = "3c7d5672",
      text = [[
        {code} {phrase} n'a été que transmis par {sender} : le même code est venu de {origin} dans
        la trame {answer}. Sauts Via jusqu'au demandeur : {hops}.]],
      fix = [[
        Laissez {sender} et passez à {origin} : son log, ou une capture derrière lui, contient la
        cause. La réponse à lire est celle de la trame {answer}.]],
    },
    ["server.overload"] = {
      of = "21d9b757",
      text = [[
        Serveur surchargé ou défaillant : {count} échecs (500 ou 503) venant de {server} en {span},
        environ {rate} par seconde.]],
      fix = [[
        Regardez d'abord {address} : charge, sessions, licences, base de données, et son log pour
        ces secondes. Sur un trunk, comparez avec les canaux et les appels par seconde convenus.
        Donnez un second serveur aux clients et faites-les attendre plus longtemps après chaque
        échec, car des essais rapprochés entretiennent la surcharge.]],
    },
    ["server.overload/both"] = {
      of = "1416d230",
      text = [[
        Serveur surchargé : {count} échecs (500 ou 503) venant de {server} en {span}, environ {rate}
        par seconde, et Retry-After demande une pause de {pause}.]],
      fix = [[
        Laissez {address} tranquille pendant {pause} et envoyez d'ici là vers un autre serveur : les
        clients qui ignorent Retry-After entretiennent la surcharge. Regardez ensuite sa charge, ses
        sessions et ses licences ; sur un trunk, comparez avec les canaux et les appels par seconde
        convenus.]],
    },
    ["server.overload/pause"] = {
      of = "5b5bb7ef",
      text = [[
        Le serveur veut une pause : {server} demande de ne rien lui envoyer pendant {pause}, par
        Retry-After dans ce {code}.]],
      fix = [[
        Laissez {address} tranquille pendant {pause} et envoyez d'ici là vers un autre serveur :
        enregistrements SRV, second trunk ou seconde route. Regardez sur le serveur, ou demandez à
        son exploitant, quelle limite est atteinte ou quelle maintenance est en cours, et relevez la
        limite ou répartissez la charge.]],
    },
    ["timer.interval_too_brief"] = {
      of = "8a17beea",
      text = [[
        Durée trop courte : la requête {method} de la trame {request} demande {asked} s ({said}), et
        {server} n'accorde rien en dessous de {minimum} s (Min-Expires).]],
      fix = [[
        Réglez l'intervalle d'enregistrement ou d'abonnement de {client} sur {minimum} s ou plus, ou
        baissez le minimum sur {server}. La plupart des clients répètent d'eux-mêmes la requête avec
        la valeur de Min-Expires. Celui qui s'enregistre souvent pour garder un NAT ouvert devrait
        plutôt envoyer des keepalives.]],
    },
    ["timer.no_answer"] = {
      of = "ae87811d",
      text = [[
        Aucune réponse : la requête {method} de la trame {request} a été envoyée {times} fois en
        {elapsed} vers {place} par {transport}, et rien n'est revenu jusqu'ici.]],
      fix = [[
        Vérifiez que {place} est la bonne adresse et que SIP y écoute en {transport} ; puis les
        pare-feu, et regardez si l'autre côté écarte {client} parce qu'il ne le connaît pas. S'il
        répond pourtant, ses réponses se perdent : comparez le premier Via avec la vraie adresse
        source et activez rport. Une capture d'un seul sens produit la même trace.]],
    },
    ["timer.no_answer/late"] = {
      of = "0c13d4d3",
      text = [[
        Réponse tardive : la requête {method} de la trame {request} a été envoyée {times} fois en
        {elapsed} vers {place} par {transport} avant qu'une réponse n'arrive, {code} dans la trame
        {answer}, {waited} après le premier envoi.]],
      fix = [[
        Trouvez où le temps s'est perdu : capturez sur {place}. Si la première copie y est arrivée
        tard ou pas du tout, des paquets se perdent en chemin. Si elle est arrivée tout de suite,
        c'est le serveur qui est lent, ou ce qu'il interroge (DNS, base de données, prochain saut) ;
        un 100 immédiat arrêterait les copies d'un INVITE.]],
    },
    ["timer.retry_after"] = {
      of = "3978e973",
      text = "Réessayer dans {wait}, pas avant {at} : {server} a envoyé Retry-After: {said}.",
      fix = [[
        Le client doit attendre ce temps avant de solliciter à nouveau {server}, ou s'adresser tout
        de suite à un autre serveur. Après 500 ou 503, c'est le serveur qu'il faut regarder, sa
        charge et son log ; après 480, 486, 600 ou 603, le délai dit quand l'appelé pense être
        joignable.]],
    },
    ["timer.retry_after/change"] = {
      of = "8ced7ffa",
      text = [[
        Réessayer dans {wait}, pas avant {at} : {server} a envoyé Retry-After: {said} pour régler
        quel changement du dialogue passe d'abord. Sans doute traitait-il encore une autre requête
        {method}.]],
      fix = [[
        Rien à corriger si la requête {method} revient après ce délai et passe. Si ce 500 est
        fréquent, {client} doit attendre la réponse à un changement de l'appel avant d'envoyer le
        suivant.]],
    },
    ["timer.retry_after/now"] = {
      of = "a109eb9f",
      text = "Réessayer tout de suite : {server} a envoyé Retry-After: {said}.",
      fix = [[
        Le client peut répéter la requête sans pause. Si le même échec revient à chaque fois, une
        attente de 0 s ne fait qu'ajouter de la charge : {server} doit envoyer une valeur qui dit
        quand il sera prêt.]],
    },
    ["timer.retry_after/window"] = {
      of = "58611f6c",
      text = [[
        Réessayer dans {wait}, pas avant {at}, et au plus tard {window} après : {server} a envoyé
        Retry-After: {said}.]],
    },
    ["timer.session_too_small"] = {
      of = "4613e1f2",
      text = [[
        Session timer trop court : la requête {method} de la trame {request} demande {asked} s dans
        Session-Expires, et {server} accepte à partir de {minimum} s (Min-SE).]],
      fix = [[
        Portez le session timer à {minimum} s ou plus dans les réglages du poste, de l'IPBX ou du
        trunk de {client}, ou baissez le minimum sur {server}. Un client qui connaît la RFC 4028
        répète de lui-même la requête avec la valeur supérieure : si les trames suivantes le
        montrent, il n'y a rien à faire.]],
    },
    ["timer.slow"] = {
      of = "27859c6f",
      text = [[
        Première réponse tardive : elle est arrivée {elapsed} après la requête {method} de la trame
        {request}, qui avait alors été envoyée {times} fois. {server} était lent, ou des paquets se
        sont perdus en chemin.]],
      fix = [[
        Chaque copie ajoute de la charge. Sur {server}, regardez la charge processeur et les
        interrogations qui bloquent une requête : DNS, base de données, ENUM, authentification ;
        pour un INVITE, faites-lui envoyer d'abord un 100. Si {server} est rapide, des paquets se
        perdent entre lui et {client} : capturez des deux côtés.]],
    },
    ["timer.timeout"] = {
      of = "a7840f76",
      text = [[
        Personne n'a répondu en aval : {server} a abandonné {elapsed} après la requête {method} de
        la trame {request}, la vie d'une transaction SIP étant de 32 s (64*T1). Quelque chose
        derrière lui s'est tu, ou a sonné sans le dire.]],
      fix = [[
        Capturez de l'autre côté de {server} : la requête sort-elle, vers quelle adresse, et quelque
        chose revient-il ? Vérifiez ensuite le DNS, le routage, le pare-feu et le prochain saut
        lui-même. Si {server} a un second prochain saut, faites-le basculer au bout de quelques
        secondes (timer B ou F, fr_timer dans Kamailio) au lieu de 32.]],
    },
    ["timer.timeout/sent"] = {
      of = "cb3af343",
      text = [[
        Aucune réponse en aval : {server} a abandonné {elapsed} après la requête {method} de la
        trame {request}. Il l'avait transmise à {next} dans la trame {sent}, et rien n'est revenu de
        là, sinon un 100.]],
      fix = [[
        Vérifiez que la trame {sent} arrive à {next} : DNS, routage, pare-feu, et {next} lui-même,
        par son journal ou par une capture là-bas. S'il répond, ses réponses ne trouvent pas le
        chemin du retour. Si {server} a un second prochain saut, faites-le passer au suivant après
        quelques secondes (timer B ou F, fr_timer dans Kamailio) au lieu de 32.]],
    },
    ["timer.timeout/trying"] = {
      of = "71400e14",
      text = [[
        Personne n'a répondu en aval : {server} a abandonné {elapsed} après la requête {method} de
        la trame {request}. Il avait bien reçu la requête, comme le montre son 100 dans la trame
        {trying} ; ce qu'il a interrogé ensuite s'est tu, ou a sonné sans le dire.]],
    },
    ["user.busy"] = {
      of = "950768b3",
      text = [[
        Occupé : un terminal de l'appelé le dit {after} après la requête, et la capture ne montre
        pas de 180 auparavant.]],
      fix = [[
        Si la ligne est vraiment occupée, rien à corriger. Si le poste était libre, vérifiez le mode
        ne pas déranger, le signal d'appel, la limite d'appels du compte et les appels restés
        ouverts sur l'IPBX ; sur un trunk, la limite de canaux. Avec un renvoi sur occupation, les
        appelants arrivent sur la messagerie vocale ou chez un collègue.]],
    },
    ["user.busy/everywhere"] = {
      of = "9fb4a7da",
      text = [[
        Occupé partout : ce 600, {after} après la requête, parle pour l'appelé tout entier, donc
        aucun autre poste ni messagerie vocale ne doit être essayé.]],
      fix = [[
        Si d'autres postes ou la messagerie vocale doivent prendre l'appel, trouvez le terminal qui
        envoie 600, par User-Agent ou Server, et réglez son code d'occupation sur 486, ou
        convertissez-le sur le proxy. Sinon, il n'y a rien à corriger.]],
    },
    ["user.busy/everywhere_rang"] = {
      of = "5b3d7c57",
      text = [[
        Occupé partout après {rang} de sonnerie (180 dans la trame {ringing}) : ce 600 parle pour
        l'appelé tout entier, donc aucun autre poste ni messagerie vocale ne doit être essayé.]],
      fix = [[
        Si d'autres postes ou la messagerie vocale doivent prendre l'appel, trouvez le terminal qui
        envoie 600, par User-Agent ou Server, et réglez son code de rejet sur 486, ou
        convertissez-le sur le proxy. Sinon, il n'y a rien à corriger.]],
    },
    ["user.busy/rang"] = {
      of = "27baa86e",
      text = [[
        Occupé après {rang} de sonnerie (180 dans la trame {ringing}) : un terminal de l'appelé a
        refusé l'appel, comme le font les postes quand quelqu'un appuie sur la touche de rejet. Si
        plusieurs étaient appelés, c'est peut-être un autre qui a sonné.]],
      fix = [[
        Si quelqu'un a rejeté l'appel, tout va bien. Sinon, trouvez le terminal qui a envoyé le 486,
        par User-Agent, Contact ou le tag de To, et cherchez pourquoi il a changé d'avis : un second
        appel, une limite, ou le mode ne pas déranger activé entre-temps.]],
    },
    ["user.declined"] = {
      of = "4d583426",
      text = [[
        Refusé par 603 au nom de l'appelé. La requête n'a pas été capturée, donc on ne peut pas dire
        si c'est une personne ou une règle qui a décidé.]],
      fix = [[
        Du côté de l'appelé, regardez le journal d'appels, le mode ne pas déranger et les listes de
        blocage du poste et de l'IPBX. Si un seul poste arrête la sonnerie de tout un groupement,
        changez son code de rejet de 603 en 486.]],
    },
    ["user.declined/analytics"] = {
      of = "cfb83f6f",
      text = [[
        Bloqué par l'analyse d'appels : par 608, c'est une machine du réseau, et non l'appelé, qui a
        refusé cet appel, et elle ne donne aucun contact pour les réclamations.]],
      fix = [[
        Demandez à votre opérateur de trouver qui a envoyé le 608, par Via, Server et sa propre
        trace, avec le Call-ID, les numéros et l'heure. Ensuite, signez les appels en attestation
        complète, présentez des numéros qui sont à vous, et déclarez-les auprès des sociétés
        d'analyse.]],
    },
    ["user.declined/analytics_card"] = {
      of = "57a377d4",
      text = [[
        Bloqué par l'analyse d'appels : par 608, c'est une machine du réseau, et non l'appelé, qui a
        refusé cet appel. Contact pour les réclamations : {card}]],
      fix = [[
        Téléchargez cette carte de contact, vérifiez sa signature, et réclamez auprès de l'opérateur
        qu'elle nomme, avec le Call-ID, les numéros et l'heure. Ensuite, signez les appels en
        attestation complète, présentez des numéros qui sont à vous, et déclarez-les auprès des
        sociétés d'analyse.]],
    },
    ["user.declined/at_once"] = {
      of = "702c4483",
      text = [[
        Refusé {after} après la requête de la trame {request}, et la capture ne montre pas de 180
        auparavant : c'était peut-être le mode ne pas déranger, une liste de blocage ou un filtre
        plutôt qu'une personne.]],
      fix = [[
        Du côté de l'appelé, regardez le mode ne pas déranger et les listes de blocage du poste, de
        l'IPBX et de l'opérateur. Si le même numéro est refusé partout, un filtre du réseau est
        probable : demandez à l'opérateur de l'appelé. Si un seul poste arrête la sonnerie de tout
        un groupement, réglez son code de rejet sur 486.]],
    },
    ["user.declined/blocked"] = {
      of = "6c229ca7",
      text = "Bloqué par un réseau, et non refusé par l'appelé : le 603 dit « {said} ».",
      fix = [[
        Adressez une réclamation au réseau qui bloque : le texte de Reason peut donner url, tel ou
        email. Préparez le Call-ID, les numéros et l'heure. Vérifiez ensuite le numéro présenté, son
        attestation, et l'étiquette que les sociétés d'analyse collent à vos numéros. Sans contact,
        demandez à votre opérateur de trouver qui a bloqué.]],
    },
    ["user.declined/rang"] = {
      of = "25fbd5d1",
      text = [[
        Refusé par la personne, semble-t-il : le 603 est arrivé après {after} de sonnerie (180 dans
        la trame {ringing}).]],
      fix = [[
        Si c'est le choix de l'appelé, rien à corriger. Si personne n'a appuyé sur rejeter, regardez
        les applications et règles de filtrage du poste. Si cela arrête la sonnerie de tout un
        groupement, changez le code de rejet du poste de 603 en 486.]],
    },
    ["user.declined/request"] = {
      of = "411ae669",
      text = [[
        Requête {method} refusée : {sender} ne fait pas ce qu'elle demande. Aucun appel ne finit par
        là, et ce n'est pas forcément une personne qui a décidé.]],
      fix = [[
        Regardez les réglages et le log de {sender}. Pour REFER : si les transferts y sont permis,
        et vers cette cible, et si l'appel en question existe encore. Pour INVITE : il devait
        changer l'appel, donc si {sender} accepte un tel changement, en fax, vidéo ou mise en garde.
        Pour SUBSCRIBE : si celui qui demande a le droit d'observer.]],
    },
    ["user.declined/unwanted"] = {
      of = "0fe4d87d",
      text = [[
        Refusé comme indésirable : par 607, l'appelé, ou un terminal en son nom, a marqué cet
        appelant comme une nuisance.]],
      fix = [[
        Cessez d'appeler cette personne : chaque essai peut nuire à la réputation de votre numéro.
        Si l'appel était légitime, vérifiez le consentement, la fréquence des essais par numéro, et
        le nom et le numéro que vous affichez. Une erreur ne peut être levée que par l'appelé ou par
        son opérateur.]],
    },
  },

  guides = {
    ["auth.algorithm"] = {
      of = "a4f6b6b8",
      symptoms = [[
        Les identifiants utilisent un algorithme que le challenge n'annonce pas, ou le serveur ne
        propose pas MD5 et le client n'envoie rien. L'enregistrement échoue juste après une mise à
        jour ou un durcissement de la sécurité.]],
      causes = [[
        En général, le serveur est passé à SHA-256 (RFC 8760) et les postes plus anciens ne
        connaissent que MD5. Ou le client ignore le paramètre algorithm et prend MD5 par défaut.]],
      checks = {
        [[
          Comparez algorithm dans WWW-Authenticate ou Proxy-Authenticate avec celui des
          identifiants.]],
        [[
          Cherchez dans la documentation du client les algorithmes qu'il connaît, et mettez-le à
          jour.]],
        [[
          Réglez le serveur pour qu'il envoie un challenge par algorithme, le plus fort d'abord, et
          MD5 en dernier pour les anciens clients.]],
        "Vérifiez que le serveur stocke un hash (HA1) pour chaque algorithme proposé.",
      },
    },
    ["auth.challenge"] = {
      of = "1576a628",
      symptoms = [[
        Une requête sans identifiants reçoit 401 ou 407, puis la même requête revient avec
        Authorization ou Proxy-Authorization. Les utilisateurs ne remarquent rien.]],
      causes = [[
        Rien d'anormal : l'authentification Digest commence ainsi. C'est un défaut seulement si
        aucune seconde requête ne suit. Dans ce cas, le client n'a ni nom d'utilisateur ni mot de
        passe pour ce realm, ou ne connaît aucun des algorithmes proposés.]],
      checks = {
        "Regardez si la même requête revient avec un CSeq plus élevé et des identifiants.",
        "Si oui, regardez la réponse à cette seconde requête et arrêtez-vous là.",
        "Si non, comparez le realm et l'algorithme du challenge avec le compte dans le client.",
        [[
          Si le serveur doit reconnaître le client à son adresse, vérifiez sur le serveur la liste
          des adresses de confiance.]],
      },
    },
    ["auth.loop"] = {
      of = "445756c0",
      symptoms = [[
        Le même client reçoit trois challenges ou plus, sans succès entre-temps. Les postes ne
        s'enregistrent jamais, et le compte ou l'adresse peut finir banni.]],
      causes = [[
        En général, un mauvais mot de passe que le client réessaie sans cesse, ou un client sans
        compte pour ce realm. Avec stale=true dans chaque challenge, les serveurs n'acceptent pas
        leurs propres nonces. Un scanner qui devine des mots de passe produit la même trace.]],
      checks = {
        "Regardez d'abord si les requêtes portent des identifiants.",
        [[
          Si non, vérifiez le compte et les algorithmes du client ; si c'est un inconnu, bloquez-le.]],
        [[
          Si oui, et que chaque challenge contient stale=true, vérifiez le partage des nonces entre
          les serveurs.]],
        [[
          Si oui, mais sans stale, corrigez nom d'utilisateur, mot de passe et realm dans le client.]],
        "Cherchez un bannissement dans le log du serveur.",
      },
    },
    ["auth.missing_challenge"] = {
      of = "c9006e9d",
      symptoms = [[
        Un 401 arrive sans WWW-Authenticate, ou un 407 sans Proxy-Authenticate. Le client ne peut
        rien faire, et l'appel ou l'enregistrement échoue aussitôt.]],
      causes = [[
        Souvent, une passerelle convertit une cause du réseau téléphonique en 401 ou 407, alors
        qu'aucun mot de passe n'est demandé. Ou un SBC retire l'en-tête ou change le code, ou un
        script du serveur refuse avec le mauvais code.]],
      checks = {
        [[
          Cherchez un en-tête Reason et lisez la reason phrase : ils nomment peut-être la vraie
          cause.]],
        "Capturez de l'autre côté du SBC et regardez si l'en-tête y était.",
        "Corrigez le filtre d'en-têtes ou la conversion des codes dans le SBC.",
        "Si le refus est définitif, réglez le serveur pour qu'il envoie 403 à la place.",
      },
    },
    ["auth.rejected"] = {
      of = "c03783ae",
      symptoms = [[
        Le client répond au challenge, et le serveur refuse encore, par 401 ou 407 sans stale=true,
        ou par 403. Les postes affichent un échec d'enregistrement, les appels ne partent pas.]],
      causes = [[
        Le plus souvent, un mauvais mot de passe, ou le numéro de téléphone à la place de
        l'identifiant d'authentification (auth user). Vient ensuite un hash stocké (HA1) calculé
        pour un autre realm. Avec 403, le mot de passe est peut-être bon, mais le compte est bloqué
        ou n'a pas droit à cette action.]],
      checks = {
        "Comparez username et realm des identifiants avec le compte sur le serveur.",
        "Lisez le log du serveur pour ce Call-ID : mauvais mot de passe, ou droit manquant ?",
        "Ressaisissez le mot de passe des deux côtés et recalculez le HA1 stocké.",
        "Après un 403, vérifiez l'adresse source, le From et les limites du compte.",
      },
    },
    ["auth.stale_nonce"] = {
      of = "6dc5947a",
      symptoms = [[
        Une requête avec identifiants reçoit 401 ou 407 avec stale=true et un nouveau nonce. Le
        client la répète aussitôt et passe ; les utilisateurs ne remarquent rien.]],
      causes = [[
        De temps en temps, rien d'anormal : le nonce avait expiré, et le serveur ne met pas en cause
        le mot de passe. Si cela arrive à chaque requête, les nonces vivent trop peu de temps, ou
        les serveurs derrière une même adresse ne connaissent pas les nonces les uns des autres.]],
      checks = {
        "Regardez si la requête suivante utilise le nouveau nonce et passe.",
        [[
          Comptez : si chaque requête est ainsi refusée, lisez la durée de vie des nonces dans les
          réglages du serveur.]],
        [[
          S'il y a plusieurs serveurs derrière une adresse, faites-leur partager le secret de nonce.]],
        [[
          Sinon, réglez le répartiteur de charge pour qu'il envoie chaque client toujours au même
          serveur.]],
      },
    },
    ["auth.uri_mismatch"] = {
      of = "dba7fb30",
      symptoms = [[
        L'uri des identifiants diffère de la Request-URI, et le serveur refuse par 400, 401, 403 ou
        407. Le mot de passe est bon et ne passe pourtant pas.]],
      causes = [[
        Le plus souvent, un proxy ou un SBC modifie la Request-URI après le calcul du digest par le
        client. Certains clients omettent le port ou le transport dans l'une des deux. Un serveur
        qui les compare strictement refuse.]],
      checks = {
        "Comparez uri= et la Request-URI, port et transport compris.",
        [[
          Regardez si elles concordent à la sortie du client : si oui, un saut a modifié la
          Request-URI.]],
        [[
          Réglez ce saut pour qu'il garde la Request-URI, ou qu'il demande lui-même les
          identifiants.]],
        "Sinon, faites accepter au serveur uri= tel quel, s'il sait le faire.",
      },
    },
    ["auth.wrong_header"] = {
      of = "5e43214d",
      symptoms = [[
        Le client répond à un 407 par Authorization seul, ou à un 401 par Proxy-Authorization seul.
        Le serveur ne voit pas les identifiants et les redemande.]],
      causes = [[
        Le plus souvent, un SBC ou B2BUA qui convertit 401 en 407, ou l'inverse, sans renommer
        l'en-tête de la réponse du client. Plus rarement, un défaut du logiciel client.]],
      checks = {
        [[
          Comparez le code et l'en-tête du challenge avec l'en-tête de la requête suivante : 401 va
          avec Authorization, 407 avec Proxy-Authorization.]],
        "Capturez des deux côtés du SBC et voyez de quel côté le code ou l'en-tête change.",
        "Corrigez les règles d'en-têtes du SBC dans les deux sens.",
        "S'il n'y a pas de SBC, mettez le client à jour.",
      },
    },
    ["auth.wrong_realm"] = {
      of = "c4ab25f3",
      symptoms = [[
        Le realm dans Authorization ou Proxy-Authorization n'est pas l'un de ceux que propose le 401
        ou le 407. Le client est refusé, quel que soit le nombre d'essais.]],
      causes = [[
        Le plus souvent, un realm saisi à la main dans le compte du client, souvent l'adresse IP du
        serveur. Ou le realm a changé sur le serveur et le client a gardé l'ancien. Si deux serveurs
        du chemin envoient chacun un challenge, il se peut que le client ne réponde qu'à un seul.]],
      checks = {
        "Comparez les deux realms lettre par lettre, majuscules comprises.",
        "Mettez dans le client le realm du challenge, ou laissez-le vide.",
        [[
          Si c'est le realm du serveur qui est faux, corrigez-le là-bas et recalculez les HA1
          stockés.]],
        [[
          Si deux serveurs envoient un challenge, vérifiez que la requête porte des identifiants
          pour les deux realms.]],
      },
    },
    ["capability.event"] = {
      of = "37c7bec8",
      symptoms = [[
        Un 489 refuse un SUBSCRIBE, NOTIFY ou PUBLISH : son event package n'est pas dans
        Allow-Events. Les appels marchent, mais pas le voyant de messagerie, la supervision de ligne
        (BLF) ou la présence.]],
      causes = [[
        En général, le poste demande une fonction que ce serveur n'a pas, comme message-summary ou
        dialog. Ou la requête est allée à un proxy ou à un trunk au lieu du serveur qui a la
        fonction. Ou Event manque.]],
      checks = {
        "Comparez Event de la requête avec Allow-Events de la réponse.",
        [[
          Vérifiez la Request-URI : est-ce bien le serveur de la messagerie vocale ou de la
          présence ?]],
        "Si personne n'en a besoin, désactivez la fonction dans le poste.",
        "Sinon, activez l'event package sur le serveur.",
      },
    },
    ["capability.extension"] = {
      of = "5fa2a34a",
      symptoms = [[
        Un 420 refuse la requête et nomme dans Unsupported une extension que Require ou
        Proxy-Require exige. L'appel échoue aussitôt.]],
      causes = [[
        Le plus souvent, 100rel ou timer est réglé sur « required » dans le poste, l'IPBX ou le
        trunk. Vient ensuite le sec-agree d'un client IMS sur un serveur hors IMS. Parfois, un SBC
        ajoute l'option tag en chemin.]],
      checks = {
        "Comparez Unsupported de la réponse avec Require et Proxy-Require de la requête.",
        [[
          Si l'option tag n'y était pas quand la requête a quitté l'émetteur, trouvez le saut qui
          l'a ajouté.]],
        "Chez l'émetteur, passez la fonction de « required » à « supported » ou à « off ».",
        "Sinon, activez-la du côté qui refuse ; pour Proxy-Require, c'est un proxy.",
      },
    },
    ["capability.info_package"] = {
      of = "6a20d4ab",
      symptoms = [[
        Un 469 refuse un INFO parce que son Info-Package n'est pas dans Recv-Info. L'appel
        continue ; ce que l'INFO devait faire, comme un DTMF ou un rafraîchissement d'image, ne se
        fait pas.]],
      causes = [[
        L'émetteur utilise un info package que le récepteur n'a pas annoncé dans ce dialogue. Ou
        c'est un INFO à l'ancienne, sans Info-Package, que ce récepteur n'accepte pas (RFC 6086).]],
      checks = {
        "Comparez Info-Package de l'INFO avec Recv-Info dans la réponse et dans l'échange INVITE.",
        "Pour le DTMF, réglez les deux côtés sur telephone-event (RFC 4733).",
        "Désactivez la fonction chez l'émetteur pour cette destination.",
        "Ou activez l'info package chez le récepteur.",
      },
    },
    ["capability.method"] = {
      of = "06a43192",
      symptoms = [[
        Un 405 ou 501 refuse la requête, et sa méthode n'est pas dans Allow. Les appels continuent
        le plus souvent, mais une fonction échoue : enregistrement, message, transfert, voyant.]],
      causes = [[
        En général, une fonction du poste ou de l'IPBX que ce serveur ou cet opérateur n'offre pas.
        Ou la requête va au mauvais serveur, comme un REGISTER vers un simple trunk. Ou un module
        n'est pas chargé sur le serveur.]],
      checks = {
        "Comparez la méthode avec Allow dans la réponse.",
        "Vérifiez Request-URI et Route : la requête était-elle destinée à ce serveur ?",
        "Si la fonction est inutile, désactivez-la dans le poste, l'IPBX ou le trunk.",
        "Si elle est nécessaire, activez-la ou chargez le module sur le serveur.",
      },
    },
    ["capability.required"] = {
      of = "b4acdba3",
      symptoms = [[
        Un 421 exige dans Require une extension que le Supported de la requête n'annonce pas.
        L'appel échoue, ou ne marche que depuis d'autres terminaux.]],
      causes = [[
        Le côté qui répond a rendu obligatoire 100rel, timer ou une autre extension. L'appelant l'a
        désactivée ou ne la connaît pas. Un SBC qui retire Supported produit le même effet.]],
      checks = {
        "Comparez Require de la réponse avec Supported de la requête.",
        "Regardez la requête à la sortie de l'appelant : l'option tag est-il là dans Supported ?",
        "S'il s'est perdu en chemin, corrigez le filtre d'en-têtes du SBC.",
        [[
          S'il n'y était pas, activez l'extension chez l'appelant : 100rel, c'est PRACK ; timer, les
          session timers.]],
        "Ou rendez-la facultative du côté qui répond.",
      },
    },
    ["capability.uri_scheme"] = {
      of = "d4fce73d",
      symptoms = [[
        Un 416 refuse le schéma de la Request-URI, comme tel, sips ou urn. L'appel échoue aussitôt,
        alors que d'autres vers le même serveur passent.]],
      causes = [[
        Le plus souvent, une URI tel envoyée à un serveur qui veut sip. Vient ensuite une URI sips
        là où TLS n'est pas configuré. Les appels d'urgence vers urn:service:sos échouent là où
        aucun proxy ne les résout.]],
      checks = {
        "Lisez le schéma dans la Request-URI de la requête refusée.",
        "Pour tel, réglez le trunk ou le format des numéros sur sip:numéro@domaine;user=phone.",
        "Pour sips, utilisez sip avec transport=tls, ou activez TLS et sips sur le serveur.",
        "Pour urn, vérifiez le routage d'urgence du proxy placé avant ce serveur.",
      },
    },
    ["cause.q850"] = {
      of = "8d4db987",
      symptoms = [[
        Le message porte Reason avec Q.850 : la cause donnée par le réseau téléphonique, ou par un
        système qui parle sa langue. Elle est souvent plus précise que le code SIP.]],
      causes = [[
        Selon la valeur : 16 est une fin d'appel normale, 17 occupé, 19 non-réponse : rien
        d'anormal. 1 et 28 désignent le numéro, 34 et 42 une saturation, 21 un refus ; 127 peut tout
        vouloir dire.]],
      checks = {
        "Lisez la valeur de cause, et text s'il y en a un.",
        "Pour 1 ou 28, vérifiez sur le trunk le format du numéro composé.",
        [[
          Pour 34, 38, 41 ou 42, comparez les canaux occupés avec la limite, et interrogez
          l'opérateur.]],
        "Donnez à l'opérateur le Call-ID, les numéros, l'heure et la cause.",
      },
    },
    ["cause.sip"] = {
      of = "7956c1ff",
      symptoms = [[
        Un en-tête Reason avec SIP nomme un autre code derrière cette réponse ou derrière le CANCEL.
        Avec cause=200, l'appel a été décroché ailleurs, et les autres postes cessent de sonner.]],
      causes = [[
        Le plus souvent, rien d'anormal : un autre poste du groupement a pris l'appel. Sinon, un
        proxy ou un SBC a converti un code en un autre et gardé l'original dans Reason, ou un poste
        occupé a arrêté la sonnerie des autres.]],
      checks = {
        "Lisez cause et text : c'est ce code-là qu'il faut expliquer.",
        [[
          Si c'est 200, arrêtez-vous là, sauf si des postes notent l'appel comme manqué : dans ce
          cas, mettez-les à jour.]],
        "Cherchez la branche ou le saut qui a envoyé ce code en premier.",
        [[
          Vérifiez les réglages du groupement ou du fork, ou la conversion des codes, sur le serveur
          qui a ajouté Reason.]],
      },
    },
    ["cause.stir"] = {
      of = "6d4970d9",
      symptoms = [[
        Reason avec STIR dit pourquoi l'Identity de l'appelant n'a pas pu être vérifiée, parfois
        dans un appel qui a continué. L'appelé voit peut-être une mention de spam, ou l'appel est
        bloqué.]],
      causes = [[
        Souvent, l'en-tête Identity s'est perdu en chemin (428), ou les horloges diffèrent (403).
        Vient ensuite un certificat impossible à récupérer (436) ou non reconnu (437). 438 veut dire
        que des numéros ont changé après la signature.]],
      checks = {
        [[
          Lisez la valeur de cause ; s'il y en a plusieurs, ppi dit de quel en-tête Identity il
          s'agit.]],
        "Vérifiez que la requête porte Identity, et que info donne une adresse HTTPS.",
        "Comparez iat, orig et dest du token avec l'horloge, From et To tels qu'ils sont arrivés.",
        "Demandez le log du service de vérification, avec le Call-ID.",
      },
    },
    ["dialog.ack_missing"] = {
      of = "e6f6759d",
      symptoms = [[
        Le 2xx à l'INVITE est renvoyé encore et encore, et on ne voit pas d'ACK. L'appel est
        décroché, il y a parfois du son, et il est coupé au bout d'environ 32 secondes.]],
      causes = [[
        Le plus souvent, le 2xx porte un Contact que l'appelant ne peut pas joindre, comme une
        adresse privée derrière un NAT. Viennent ensuite un mauvais Record-Route, un pare-feu ou un
        SIP ALG. Ou le 2xx n'arrive jamais chez l'appelant.]],
      checks = {
        "Capturez chez l'appelant : le 200 arrive-t-il, un ACK part-il ?",
        "Si l'ACK part, voyez vers où : Contact et Record-Route du 200 en décident.",
        "Indiquez l'adresse publique dans l'IPBX ou le SBC qui répond, et désactivez le SIP ALG.",
        "Si le 200 n'arrive pas, vérifiez le premier Via, received et rport.",
      },
    },
    ["dialog.cancelled"] = {
      of = "e8c010cb",
      symptoms = [[
        Un 487 met fin à l'INVITE après un CANCEL. Les postes cessent de sonner : l'appelant a
        raccroché ou quelqu'un d'autre a pris l'appel.]],
      causes = [[
        Rien d'anormal : c'est ainsi qu'un appel se termine avant le décrochage. Cela ne révèle un
        défaut que si les appels sont annulés toujours au bout du même temps, ou tout de suite. Dans
        ce cas, c'est un timer de l'IPBX, du dialer ou du trunk qui annule, pas l'appelant.]],
      checks = {
        "Regardez qui a envoyé le CANCEL, et combien de temps ça avait sonné.",
        "Lisez Reason dans le CANCEL : SIP;cause=200 veut dire décroché ailleurs.",
        "Comparez plusieurs appels : toujours la même durée désigne un timer de non-réponse.",
        "Cherchez ce timer du côté qui a envoyé le CANCEL.",
      },
    },
    ["dialog.glare"] = {
      of = "cc4dd774",
      symptoms = [[
        Les deux extrémités envoient au même moment un re-INVITE ou un UPDATE, et 491 refuse l'un ou
        les deux. L'appel continue ; un changement, comme une mise en garde ou un fax, prend
        quelques secondes de plus.]],
      causes = [[
        De temps en temps, rien d'anormal : les deux côtés attendent un temps aléatoire et
        réessaient (RFC 3261 section 14.1). Si cela arrive à chaque appel, deux équipements
        réagissent au même événement : rafraîchissement de session, T.38 ou changement de codec.]],
      checks = {
        "Regardez si l'une des requêtes est répétée quelques secondes plus tard et passe.",
        [[
          Si cela arrive à chaque appel, comparez ce que les deux requêtes changent dans le SDP ou
          les timers.]],
        "Ne laissez qu'un seul côté rafraîchir la session (refresher dans Session-Expires).",
        "Ne laissez qu'un seul côté lancer T.38 ou réduire la liste des codecs.",
      },
    },
    ["dialog.no_answer"] = {
      of = "3c28278b",
      symptoms = [[
        Ça a sonné 20 secondes ou plus, puis 480, 408 ou 487 a mis fin à l'appel. L'appelant
        entendait sonner, et personne n'a décroché.]],
      causes = [[
        SIP n'y est pour rien : il n'y avait personne. C'est un défaut si l'appelé n'a entendu
        aucune sonnerie, à cause du volume, de Ne pas déranger ou d'une application en veille. Ou si
        la messagerie vocale aurait dû décrocher plus tôt.]],
      checks = {
        "Demandez si le poste a vraiment sonné.",
        "Si non, vérifiez le volume, Ne pas déranger et les réglages push du poste.",
        "Avec un 183 seul, écoutez le son : c'était peut-être une annonce.",
        "Dans l'IPBX, réglez le renvoi sur non-réponse à moins que le temps de sonnerie constaté.",
      },
    },
    ["dialog.out_of_order"] = {
      of = "aa1c2d2e",
      symptoms = [[
        Une requête dans le dialogue a un CSeq plus petit qu'une autre déjà vue de la même
        extrémité, et l'autre côté la refuse par 500. Une mise en garde, un transfert ou un
        raccrochage ne marche pas.]],
      causes = [[
        Les paquets ont changé d'ordre sur le réseau, le plus souvent en UDP. Ou un B2BUA, un
        cluster ou une paire en haute disponibilité a perdu le compte après une bascule. Certains
        logiciels comptent mal PRACK, INFO ou UPDATE.]],
      checks = {
        "Comparez les valeurs CSeq et les heures des deux requêtes.",
        "Si elles sont parties à quelques millisecondes d'écart, l'ordre a changé en chemin.",
        "Capturez chez l'émetteur pour voir dans quel ordre elles sont parties.",
        "Cherchez dans le log de l'émetteur une bascule ou un redémarrage pendant cet appel.",
        "Mettez à jour le logiciel de l'émetteur s'il compte mal.",
      },
    },
    ["dialog.retransmission"] = {
      of = "4847aefd",
      symptoms = [[
        La même réponse apparaît plus d'une fois. Le plus souvent, les utilisateurs ne remarquent
        rien ; si c'est un 2xx à l'INVITE qui se répète sans fin, l'appel est coupé au bout d'une
        demi-minute environ.]],
      causes = [[
        La réponse, l'ACK ou le PRACK se perd, ou la requête est revenue parce que le réseau est
        lent. Une capture qui contient chaque paquet deux fois produit la même trace. Un 1xx répété
        une fois par minute est voulu : rien d'anormal.]],
      checks = {
        [[
          Écartez les doublons : des paquets identiques à quelques microsecondes viennent de la
          capture elle-même.]],
        "Regardez si la requête a été répétée elle aussi.",
        "Pour un 2xx, cherchez l'ACK ; pour une réponse avec RSeq, cherchez le PRACK.",
        [[
          Capturez chez le récepteur ; vérifiez received et rport dans le premier Via, le NAT et le
          pare-feu.]],
      },
    },
    ["dialog.unknown"] = {
      of = "7cf2d359",
      symptoms = [[
        Un 481 répond à une requête en cours d'appel, ou à un CANCEL : l'autre côté ne connaît pas
        ce dialogue ou cette transaction. Les utilisateurs le remarquent si une mise en garde ou un
        transfert échoue.]],
      causes = [[
        En général, l'appel était déjà fini, et un BYE ou un INFO tardif a trouvé un dialogue
        terminé ; c'est sans gravité. Sinon, un serveur a perdu son état lors d'un redémarrage ou
        d'une bascule. Ou un SBC a changé les tags ou le Call-ID.]],
      checks = {
        "Cherchez avant, avec le même Call-ID, un BYE ou un échec final de l'INVITE.",
        "S'il y en a un juste avant, arrêtez-vous là.",
        "Comparez le Call-ID et les deux tags avec ceux du 200 à l'INVITE.",
        [[
          Cherchez un redémarrage dans le log du côté qui répond, et vérifiez le Record-Route s'il y
          a un cluster.]],
      },
    },
    ["identity.invalid"] = {
      of = "2dafb8ce",
      symptoms = [[
        Un 436, 437 ou 438 refuse l'Identity de l'appelant : certificat introuvable, certificat non
        accepté, ou signature non valide. Les appels signés échouent chez ce vérificateur.]],
      causes = [[
        Pour 436, l'adresse de info est injoignable. Pour 437, le certificat a expiré ou son
        autorité n'est pas reconnue. Pour 438, From, To ou Date a changé après la signature, ou alg
        ou ppt n'est pas connu là-bas.]],
      checks = {
        "Ouvrez l'adresse de info en HTTPS depuis l'extérieur du réseau du signataire.",
        [[
          Vérifiez les dates, l'émetteur et la clé du certificat, et la liste des autorités du
          vérificateur.]],
        [[
          Décodez le token : comparez orig, dest et iat avec From, To et Date tels qu'ils sont
          arrivés.]],
        "Vérifiez que la signature est la dernière étape, après tous les changements de numéro.",
        "Vérifiez que le vérificateur connaît alg et ppt.",
      },
    },
    ["identity.missing"] = {
      of = "a33e4dfa",
      symptoms = [[
        Un 428 refuse l'appel parce qu'il n'a pas d'en-tête Identity et qu'un vérificateur en exige
        un. Les appels vers ce réseau échouent ; d'autres passent peut-être.]],
      causes = [[
        Le plus souvent, le côté d'origine ne signe pas (STIR/SHAKEN), ou pas pour ce numéro ou
        cette route. Vient ensuite un SBC, un B2BUA ou un filtre d'en-têtes qui retire Identity. Un
        tronçon en RNIS, ou en UDP avec une limite de taille, le perd aussi.]],
      checks = {
        "Cherchez Identity dans la requête à la sortie de l'opérateur ou du SBC d'origine.",
        "S'il n'y est pas, faites activer la signature pour cette route et ce numéro.",
        "S'il y était, capturez à chaque frontière pour trouver où il se perd.",
        "Faites passer Identity par ce SBC, et utilisez TCP ou TLS pour les grosses requêtes.",
      },
    },
    ["media.address_family"] = {
      of = "a784331a",
      symptoms = [[
        L'offre demande le média en IPv6 et l'autre côté utilise IPv4, ou l'inverse. L'appel échoue
        par 488, 606 ou 400, parfois avec Warning 300 ou 301.]],
      causes = [[
        En général, un poste ou un softphone dual-stack propose IPv6 à un trunk qui n'a qu'IPv4.
        Viennent ensuite les réseaux mobiles en IPv6 seul. Un SBC peut aussi convertir SIP sans
        toucher au SDP.]],
      checks = {
        "Lisez c= et o= de l'offre, et la version IP dans laquelle la réponse est arrivée.",
        "Comparez avec un appel qui marche depuis le même endroit.",
        [[
          Réglez le poste ou le compte sur la version IP du trunk, ou faites-lui proposer les deux
          par ICE.]],
        "Sinon, faites relayer le média entre IPv4 et IPv6 par le SBC.",
      },
    },
    ["media.body_type"] = {
      of = "d7f4e6f2",
      symptoms = [[
        La requête est refusée par 415 : son Content-Type n'est pas dans l'en-tête Accept de la
        réponse. Un appel, un message ou un DTMF par INFO ne passe pas.]],
      causes = [[
        Souvent, un corps multipart, comme l'ajoutent la localisation d'urgence, SIPREC ou SIP-I, ou
        un DTMF dans un INFO que le serveur n'accepte pas. Un corps compressé (Content-Encoding) est
        refusé de la même façon.]],
      checks = {
        "Comparez Content-Type et Content-Encoding de la requête avec Accept et Accept-Encoding.",
        [[
          Trouvez le saut qui a ajouté cette partie : comparez la requête avant et après chaque SBC.]],
        [[
          Désactivez cette fonction pour cette destination : localisation, ISUP, métadonnées
          d'enregistrement (SIPREC).]],
        "Pour le DTMF, utilisez telephone-event (RFC 4733) au lieu d'INFO.",
      },
    },
    ["media.early"] = {
      of = "8035bfa5",
      symptoms = [[
        Un 180 ou 183 porte un SDP : le média peut passer avant le décrochage. L'appelant entend la
        tonalité de retour d'appel ou une annonce de l'extrémité distante, ou, en cas de problème,
        le silence.]],
      causes = [[
        Rien d'anormal : trunks et passerelles le font tout le temps. C'est un défaut seulement si
        l'appelant n'entend rien. Dans ce cas, aucun RTP n'arrive, un pare-feu le bloque avant le
        décrochage, ou le côté appelant arrête trop tôt sa propre tonalité de retour d'appel.]],
      checks = {
        "Demandez si l'appelant entend quelque chose ; si oui, arrêtez-vous là.",
        "Cherchez du RTP venant de l'adresse du SDP avant le 200.",
        "S'il y en a, trouvez où le pare-feu ou le SBC le retient avant le décrochage.",
        [[
          S'il n'y en a pas, faites jouer la tonalité de retour d'appel par l'IPBX ou le SBC de
          l'appelant.]],
      },
    },
    ["media.no_active_stream"] = {
      of = "a382abda",
      symptoms = [[
        Toutes les lignes m= de l'offre ont le port 0 : aucun flux n'est proposé, et l'autre côté
        refuse par 488 ou 606. L'appel, ou sa modification, échoue.]],
      causes = [[
        Le plus souvent, un IPBX ou un SBC a mis tous les flux à zéro parce qu'un filtre de codecs
        n'avait rien laissé. Ou le relais média n'avait plus de port à donner. Certains équipements
        utilisent à tort le port 0 pour la mise en garde.]],
      checks = {
        "Lisez les lignes m= de l'offre et voyez qui l'a envoyée.",
        "Comparez avec l'offre de l'autre côté de cet IPBX ou SBC.",
        "Lisez son log : filtre de codecs, ports média épuisés, relais injoignable.",
        [[
          Pour la mise en garde, réglez l'équipement sur a=sendonly ou a=inactive avec un vrai port.]],
      },
    },
    ["media.no_common_codec"] = {
      of = "e5556560",
      symptoms = [[
        Un 488 ou 606 répond à l'offre, et les deux côtés n'ont aucun codec en commun pour un même
        type de média, ou Warning 305 le dit. L'appel échoue avant que quiconque ait parlé.]],
      causes = [[
        En général, un côté a été limité à quelques codecs : par exemple G.729 seul face à G.711
        seul. Vient ensuite le fax (T.38) ou la vidéo, proposés à un côté qui ne les a pas. Un SBC
        peut aussi retirer des codecs de l'offre.]],
      checks = {
        [[
          Comparez les lignes m= et a=rtpmap de l'offre avec le SDP du distant ou sa réponse à
          OPTIONS.]],
        "Comparez l'offre avant et après le SBC : il raccourcit peut-être la liste.",
        "Activez un codec commun, comme G.711, sur l'IPBX, le trunk ou le poste.",
        "Si aucun codec commun n'est possible, activez le transcodage sur le SBC ou l'IPBX.",
      },
    },
    ["media.private_address"] = {
      of = "f32f5d5d",
      symptoms = [[
        Le SDP d'un 2xx ou d'un 183 demande le média à une adresse privée, mais le paquet vient
        d'une adresse publique. L'appel s'établit, et le côté à l'adresse privée n'entend rien.]],
      causes = [[
        En général, un IPBX ou un poste derrière un NAT ne connaît pas son adresse publique. Vient
        ensuite un SIP ALG dans le routeur. Rien d'anormal par un VPN qui route cette adresse, ni là
        où un relais apprend la vraie source du RTP.]],
      checks = {
        "Regardez dans la capture si le RTP passe dans les deux sens.",
        "Indiquez l'adresse externe dans l'IPBX, ou activez STUN ou ICE dans le poste.",
        "Désactivez le SIP ALG du routeur.",
        "Sinon, faites relayer le média par le SBC ou le proxy.",
      },
    },
    ["media.protocol"] = {
      of = "84e141ab",
      symptoms = [[
        L'offre utilise un profil de transport, comme RTP/AVP, et le distant un autre, comme
        RTP/SAVP, ou Warning 302 le dit. L'appel se termine par 488 ou 606.]],
      causes = [[
        Presque toujours, le chiffrement est exigé d'un côté et désactivé de l'autre. Les clients
        WebRTC utilisent UDP/TLS/RTP/SAVPF, que les postes et trunks ordinaires ne comprennent pas.]],
      checks = {
        [[
          Comparez le profil dans les lignes m= : AVP est du RTP en clair, SAVP du SRTP, SAVPF du
          WebRTC.]],
        "Cherchez a=crypto (SDES) ou a=fingerprint (DTLS) dans l'offre.",
        [[
          Comparez le réglage SRTP du compte, du poste ou du trunk des deux côtés et mettez-les
          d'accord.]],
        "S'ils doivent rester différents, confiez la conversion au SBC ou au relais média.",
      },
    },
    ["media.warning"] = {
      of = "d1db53d8",
      symptoms = [[
        La réponse porte un en-tête Warning : un code, l'hôte qui l'a ajouté et un texte. Le code
        dit quelle partie de la requête ou du SDP a déplu.]],
      causes = [[
        Selon le code : 302, chiffrement d'un seul côté ; 304, un type de média comme la vidéo ;
        305, un codec ; 370, la bande passante. 399 ne veut dire que ce que dit son texte. 392
        venant d'un proxy est une note de débogage : rien d'anormal dans ce cas.]],
      checks = {
        "Lisez le texte : il nomme souvent la cause en clair.",
        "Lisez l'hôte dans l'en-tête : c'est dans son log qu'il faut chercher le Call-ID.",
        "Comparez le SDP de la requête avec ce que cet hôte prend en charge.",
        "Changez le réglage du côté qui propose, ou confiez la conversion au SBC.",
      },
    },
    ["protocol.custom_phrase"] = {
      of = "e27970aa",
      symptoms = [[
        La reason phrase diffère de celle du registre. Les appels se comportent comme le code le
        dit ; seuls les mots sont nouveaux.]],
      causes = [[
        Rien d'anormal : la phrase est libre (RFC 3261 section 7.2). Serveurs et opérateurs s'en
        servent pour nommer la vraie cause, comme un crédit épuisé ou un numéro bloqué. C'est un
        défaut seulement si un logiciel décide d'après les mots.]],
      checks = {
        "Lisez la phrase avant toute autre chose.",
        "Cherchez-la dans la documentation et le log du produit nommé par Server.",
        "Donnez-la à l'exploitant de ce serveur, avec le Call-ID et l'heure.",
        "Si un équipement réagit mal à ces mots, faites mettre par le SBC la phrase du registre.",
      },
    },
    ["protocol.missing_header"] = {
      of = "f0344e94",
      symptoms = [[
        Il manque à une réponse un en-tête que son code doit porter, comme Contact dans un 2xx à
        l'INVITE ou Min-SE dans un 422. L'autre côté doit deviner, et un appel peut être coupé ou ne
        pas se terminer.]],
      causes = [[
        En général, un SBC ou un filtre d'en-têtes l'a retiré en chemin. Sinon, un logiciel
        défectueux ou fait maison chez l'émetteur.]],
      checks = {
        "Voyez quel code et quel en-tête sont nommés, et qui a envoyé la réponse.",
        "Capturez de l'autre côté du SBC : si l'en-tête y est, corrigez le filtre.",
        "S'il manque là aussi, mettez ce logiciel à jour et signalez-le au fabricant.",
        "En attendant, réglez à la main dans le client ce que l'en-tête dirait.",
      },
    },
    ["protocol.unregistered_code"] = {
      of = "4a2e8e29",
      symptoms = [[
        La réponse a un code qui n'est pas dans le registre IANA. Les clients le traitent comme le
        x00 de sa classe, ou comme 183 s'il est provisoire, et les utilisateurs voient un échec peu
        clair.]],
      causes = [[
        Le plus souvent, un code privé d'un IPBX, d'un softswitch ou d'un opérateur pour un blocage,
        une route manquante ou une licence. Ou encore le statut HTTP d'un service web transmis tel
        quel, ou un vieux code de la RFC 2543.]],
      checks = {
        "Lisez la reason phrase, Reason et Warning.",
        "Cherchez le code dans la documentation du produit nommé par Server ou User-Agent.",
        "Interrogez l'exploitant de ce serveur, avec le Call-ID et l'heure.",
        "Faites-le convertir en code du registre par le SBC de bordure.",
        "Ajoutez sa signification au fichier de votre site.",
      },
    },
    ["route.address_incomplete"] = {
      of = "45cf93ff",
      symptoms = [[
        Un 484 dit que le numéro de la Request-URI n'est pas complet. L'appelant entend un échec, ou
        le poste continue à numéroter.]],
      causes = [[
        En général, un indicatif de zone ou de pays manquant, un préfixe retiré une fois de trop, ou
        un timer de numérotation qui s'est déclenché trop tôt. Là où les passerelles numérotent
        chiffre par chiffre (overlap), c'est normal jusqu'au dernier chiffre.]],
      checks = {
        "Regardez si d'autres INVITE suivent avec plus de chiffres : dans ce cas, rien d'anormal.",
        "Comparez les chiffres de la Request-URI avec ceux que l'utilisateur a composés.",
        "Trouvez dans le poste, l'IPBX ou le SBC la règle du dialplan qui coupe le numéro.",
        [[
          Allongez le timer de numérotation du poste, ou demandez aux utilisateurs de finir par la
          touche d'envoi.]],
      },
    },
    ["route.loop"] = {
      of = "51d49323",
      symptoms = [[
        Un 482 ou 483 met fin à l'appel ; la liste des Via nomme deux fois le même hôte, ou
        Max-Forwards est à 0. L'appelant entend un échec.]],
      causes = [[
        Le plus souvent, deux systèmes croient chacun que le numéro appartient à l'autre. Viennent
        ensuite un renvoi d'appel qui tourne en rond, et un domaine ou alias que le proxy ne
        reconnaît pas comme le sien. Un test envoyé avec Max-Forwards 0 n'est pas un défaut.]],
      checks = {
        "Lisez la liste des Via de bas en haut et trouvez les deux hôtes qui alternent.",
        "Comparez la Request-URI à chaque passage : si elle revient identique, c'est une boucle.",
        "Corrigez là-bas la route, l'alias, l'entrée DNS ou le renvoi.",
        "Si aucun hôte ne se répète, cherchez un B2BUA, qui commence une nouvelle liste de Via.",
      },
    },
    ["route.not_registered"] = {
      of = "2f0e5ebc",
      symptoms = [[
        Un 480 ou 404 répond à l'appel, et la capture montre que l'enregistrement de l'appelé avait
        été retiré ou avait expiré avant. Le poste semble en marche, ou il est éteint, et ne sonne
        pas.]],
      causes = [[
        Souvent, le poste a redémarré, perdu le réseau, ou échoué à se réenregistrer après un
        changement de mot de passe. Ou un second terminal a effacé tous les contacts par Contact: *
        et Expires: 0. Un réenregistrement hors de la capture ne se verrait pas.]],
      checks = {
        "Demandez au registrar les contacts actuels de cet utilisateur.",
        "Cherchez un échec d'enregistrement sur l'écran du poste ou dans son log.",
        "Cherchez dans la capture ses requêtes REGISTER et leurs réponses.",
        "Derrière un NAT, raccourcissez l'intervalle ou utilisez des keepalives.",
        "Réglez sur le serveur la messagerie vocale pour les utilisateurs absents.",
      },
    },
    ["route.redirect"] = {
      of = "c2d213de",
      symptoms = [[
        Un 3xx nomme d'autres cibles dans Contact, dans l'ordre de leurs valeurs q. C'est au côté
        appelant d'y envoyer la requête lui-même. S'il le fait, les utilisateurs ne remarquent rien.]],
      causes = [[
        Rien d'anormal : l'appelé a un renvoi, ou un serveur de routage répond à une interrogation.
        C'est un défaut seulement si le client ne suit pas les redirections, n'a pas le droit
        d'appeler la cible, ou est renvoyé à la même adresse.]],
      checks = {
        "Regardez si un nouvel INVITE part vers l'une des cibles de Contact.",
        "Si non, vérifiez le réglage des redirections sur le distant, le trunk ou la route.",
        "Vérifiez que le client peut résoudre et joindre l'hôte de Contact.",
        [[
          Si la cible est fausse, regardez le renvoi d'appel de l'utilisateur ou les données du
          serveur de routage.]],
      },
    },
    ["route.unknown_user"] = {
      of = "0f0ff07a",
      symptoms = [[
        Un 404, 604 ou 410 dit que le serveur n'a personne à l'adresse demandée. L'appelant entend
        que le numéro n'est pas attribué.]],
      causes = [[
        En général, le format des numéros : + ou indicatif de pays manquant, espaces, numéro interne
        envoyé vers un trunk. Vient ensuite un utilisateur ou une route qui n'existe pas sur le
        serveur. Ou l'hôte est une adresse là où le serveur attend son domaine.]],
      checks = {
        "Lisez l'utilisateur et l'hôte dans la Request-URI de la requête refusée.",
        "Corrigez la réécriture des numéros de l'IPBX ou du SBC pour ce trunk.",
        [[
          Cherchez l'utilisateur ou la route sur le serveur, et vérifiez la liste de ses propres
          domaines.]],
        "Après un 410, remplacez l'ancien numéro dans les annuaires et les routes.",
      },
    },
    ["server.gateway"] = {
      of = "21d1a144",
      symptoms = [[
        Un 502 ou 504 dit qu'un saut a reçu une mauvaise réponse, ou aucune, du système placé
        derrière lui. Les appels par cette voie échouent, les autres passent.]],
      causes = [[
        Pour 504, en général un prochain saut, un DNS ou une base de données qui ne répond pas. Pour
        502, un prochain saut dont la réponse est mal formée ou impossible à convertir, souvent une
        cause du RTC. Certains systèmes envoient 502 pour un trunk en panne.]],
      checks = {
        "Trouvez le saut qui a créé le code : Server, Via, Warning.",
        [[
          Lisez son log pour ce Call-ID : quel prochain saut, quel nom ou quelle base de données il
          a interrogé.]],
        "Cherchez une cause Q.850 dans Reason.",
        "Capturez entre ce saut et son prochain saut.",
        "Vérifiez-y adresse, port, transport et pare-feu ; en attendant, prenez une autre route.",
      },
    },
    ["server.identity"] = {
      of = "565478fb",
      symptoms = [[
        Un échec arrive, et ce constat dit qui l'a créé, pour autant que la capture le montre. Ce
        n'est pas un défaut en soi et les utilisateurs n'en remarquent rien.]],
      causes = [[
        Nommer l'émetteur ne révèle rien d'anormal. Souvent, le dernier saut ne fait que transmettre
        un échec. La cause est là où le code apparaît en premier : Server, User-Agent et le nombre
        de sauts Via y mènent.]],
      checks = {
        "Lisez Server ou User-Agent dans la réponse.",
        "Regardez si le même code est arrivé à cet émetteur depuis une autre adresse.",
        "Si oui, passez à cette adresse et laissez celle-ci de côté.",
        "Si non, cherchez le Call-ID dans le log de cet émetteur, et capturez de son autre côté.",
      },
    },
    ["server.overload"] = {
      of = "2287526c",
      symptoms = [[
        Un même serveur envoie plusieurs 500 ou 503 en quelques secondes, ou demande une pause par
        Retry-After. Beaucoup d'utilisateurs à la fois ne peuvent ni appeler ni s'enregistrer.]],
      causes = [[
        Le plus souvent, une limite d'appels du trunk ou des licences est atteinte, ou une base de
        données derrière le serveur est en panne. Vient ensuite une tempête d'enregistrements après
        une panne. Les clients qui réessaient aussitôt l'entretiennent.]],
      checks = {
        "Regardez processeur, mémoire, sessions et licences du serveur à ce moment-là.",
        "Cherchez dans son log le premier échec, pas le dernier.",
        "Sur un trunk, comparez les appels et les appels par seconde avec le contrat.",
        "Regardez si les clients respectent Retry-After, et allongez leur pause entre deux essais.",
        "Envoyez du trafic vers un second serveur : enregistrements SRV ou route de secours.",
      },
    },
    ["timer.interval_too_brief"] = {
      of = "163fef9c",
      symptoms = [[
        Un 423 refuse un REGISTER, SUBSCRIBE ou PUBLISH : la durée demandée est inférieure à
        Min-Expires. Si le client ne s'adapte pas, le poste reste non enregistré.]],
      causes = [[
        En général, un intervalle d'enregistrement de 60 secondes ou moins, choisi pour garder un
        NAT ouvert. Ou le minimum du registrar a été relevé. Un client qui répète avec Min-Expires
        se comporte bien : rien d'anormal dans ce cas.]],
      checks = {
        "Regardez si la requête revient avec une durée plus longue et reçoit 200.",
        "Si non, comparez Expires et le paramètre expires de Contact avec Min-Expires.",
        "Portez l'intervalle à cette valeur dans le compte du client.",
        "Pour garder un NAT ouvert, utilisez plutôt des keepalives (CRLF, OPTIONS ou STUN).",
      },
    },
    ["timer.no_answer"] = {
      of = "529eef23",
      symptoms = [[
        Une requête est envoyée trois fois ou plus, et aucune réponse ne revient. Les postes restent
        non enregistrés, ou les appels restent muets puis échouent.]],
      causes = [[
        Le plus souvent, une mauvaise adresse ou un mauvais port, un pare-feu, ou un serveur en
        panne. Certains serveurs écartent les inconnus sans rien dire. Les réponses partent
        peut-être aussi au mauvais endroit à cause du NAT.]],
      checks = {
        [[
          Comparez l'adresse de destination, le port et le transport avec le réglage du compte ou du
          trunk.]],
        "Cherchez des erreurs ICMP venant de cette adresse.",
        "Capturez de l'autre côté : la requête arrive-t-elle, une réponse part-elle ?",
        [[
          Si elle arrive et qu'elle est écartée, vérifiez là-bas les listes d'adresses et les
          bannissements.]],
        [[
          Si une réponse part, comparez le premier Via avec la vraie adresse source et activez
          rport.]],
      },
    },
    ["timer.retry_after"] = {
      of = "73f61f7f",
      symptoms = [[
        Un échec porte Retry-After : le serveur dit quand réessayer. D'ici là, les appels ou les
        enregistrements par ce serveur échouent.]],
      causes = [[
        Avec 500 ou 503, le serveur est surchargé, en maintenance ou à une limite. Avec 480, 486,
        600 ou 603, le délai dit quand l'appelé pense être libre. Une courte attente de temps en
        temps est normale.]],
      checks = {
        "Lisez le code, et le commentaire après les secondes.",
        "Regardez si le client attend vraiment ; sinon, il aggrave la surcharge.",
        "Pour 500 et 503, regardez la charge, les limites et le log du serveur à ce moment-là.",
        [[
          Faites passer le client par un second serveur d'ici là : enregistrements SRV ou trunk de
          secours.]],
      },
    },
    ["timer.session_too_small"] = {
      of = "053bd6ea",
      symptoms = [[
        Un 422 refuse un INVITE ou un UPDATE et donne un Min-SE supérieur au Session-Expires
        demandé. Le plus souvent, la requête revient avec une valeur plus grande et les utilisateurs
        ne remarquent rien.]],
      causes = [[
        Le session timer du poste, de l'IPBX ou du trunk est plus court que le minimum du serveur.
        Si le client répète la requête avec la valeur supérieure, rien d'anormal (RFC 4028). Un
        client qui ne la répète pas perd l'appel.]],
      checks = {
        "Regardez si la requête revient avec un Session-Expires au moins égal à Min-SE.",
        "Si oui, arrêtez-vous là.",
        "Si non, augmentez le session timer du client ; 1800 secondes est la valeur habituelle.",
        "Ou baissez le minimum sur le serveur qui a envoyé le 422.",
      },
    },
    ["timer.slow"] = {
      of = "feea370c",
      symptoms = [[
        La première réponse arrive après plus de 500 millisecondes, et la requête a été renvoyée
        entre-temps. Les utilisateurs remarquent tout au plus un retard, qui augmente avec la
        charge.]],
      causes = [[
        En général, le serveur attend le DNS, une base de données ou ENUM avant de répondre. Vient
        ensuite une forte charge processeur. Des paquets perdus en chemin produisent la même trace.]],
      checks = {
        "Regardez si cela arrive à toute heure ou seulement sous charge.",
        [[
          Capturez sur le serveur : comparez l'heure d'arrivée de la requête et l'heure de départ de
          la réponse.]],
        [[
          Si le serveur est lent, cherchez dans son log les temps du DNS, de la base de données et
          de l'authentification.]],
        "Pour un INVITE, faites-lui envoyer d'abord un 100.",
        "Si le serveur est rapide, cherchez une perte de paquets entre les deux.",
      },
    },
    ["timer.timeout"] = {
      of = "3d48679a",
      symptoms = [[
        Un 408, 504 ou 480 arrive 32 secondes ou plus après la requête, avec rien d'autre qu'un 100
        avant. L'appelant entend une demi-minute de silence, puis un échec.]],
      causes = [[
        Le serveur a transmis la requête, et le prochain saut n'a jamais répondu. Raisons
        habituelles : un poste éteint dont l'enregistrement court encore, un pare-feu, une mauvaise
        adresse ou entrée DNS, ou une passerelle en panne.]],
      checks = {
        "Trouvez le serveur qui a envoyé l'échec, et capturez de son autre côté.",
        "Regardez vers quelle adresse sort la requête et si quelque chose revient.",
        [[
          Si rien ne revient, vérifiez le DNS, le routage et le pare-feu vers cette adresse, et si
          la machine répond.]],
        "S'il y a un second prochain saut, raccourcissez le délai de bascule (timer B ou F).",
      },
    },
    ["user.busy"] = {
      of = "480282c2",
      symptoms = [[
        Un 486 dit qu'un terminal est occupé, un 600 que l'utilisateur l'est partout. L'appelant
        entend la tonalité d'occupation.]],
      causes = [[
        Rien d'anormal si l'appelé est en ligne ou a rejeté l'appel. Si le poste était libre, c'est
        Ne pas déranger, le signal d'appel désactivé, une limite d'appels, ou des appels restés
        ouverts sur l'IPBX. Sur un trunk, tous les canaux sont peut-être pris.]],
      checks = {
        "Demandez si l'appelé était occupé ou a rejeté l'appel.",
        "Voyez qui a envoyé le code : Server, User-Agent ou Contact.",
        "Vérifiez Ne pas déranger et le signal d'appel sur le poste.",
        "Listez les appels en cours de l'utilisateur sur l'IPBX, et regardez la limite du compte.",
        "Après un 600, réglez le terminal sur 486 si d'autres postes doivent continuer à sonner.",
      },
    },
    ["user.declined"] = {
      of = "08d0eb03",
      symptoms = [[
        Un 603, 607 ou 608 refuse l'appel au nom de l'appelé. L'appelant entend la tonalité
        d'occupation ou une annonce.]],
      causes = [[
        Un 603 après sonnerie vient le plus souvent de la personne : rien d'anormal. Sans sonnerie,
        c'est Ne pas déranger, une liste de blocage ou un filtre du réseau. 607 veut dire marqué
        comme indésirable ; 608 vient de l'analyse d'appels dans le réseau.]],
      checks = {
        "Regardez si ça a sonné avant, et lisez la reason phrase et Reason.",
        [[
          Sans sonnerie, vérifiez Ne pas déranger et les listes de blocage du poste, de l'IPBX et de
          l'opérateur.]],
        [[
          Pour un 608 ou un blocage par le réseau, utilisez le contact donné dans Call-Info ou
          Reason.]],
        "Vérifiez le numéro présenté et sa signature (Identity, attestation).",
        "Si tout un groupement cesse de sonner, réglez le code de rejet du poste sur 486.",
      },
    },
  },
}

-- Ce que l'assistance d'un site recommande pour les refus les plus courants, en français. Les
-- autres textes et les autres langues restent ceux du programme.
--
--   SIP/2.0 486 Busy Here
--
--   [How to Fix]
--       Rien à réparer : le correspondant est déjà en ligne. S'il doit pouvoir
--       prendre plusieurs appels à la fois, activez le signal d'appel sur son
--       poste ; sinon, programmez un renvoi sur occupation vers la messagerie
--       ou vers un collègue.
--
-- Affiché lorsque la préférence sip_explain.language vaut « fr », ou « auto » dans un environnement
-- francophone.

local fr = require("sip_explain").text("fr")

fr.responses[403].fix = [[
  Vérifiez dans l'espace client que le numéro présenté (From, P-Asserted-Identity) fait bien
  partie des numéros du trunk, et que la destination n'est pas bloquée : international, numéros
  surtaxés, plafond de consommation. Si tout est en ordre, ouvrez un ticket auprès du support
  voix, poste 3010, avec l'heure de l'appel et le Call-ID.]]

fr.responses[404].fix = [[
  Contrôlez le numéro composé : le trunk attend le format international, +33 suivi de neuf
  chiffres, sans préfixe de sortie ni espace. Corrigez au besoin la règle de numérotation de
  l'IPBX. Si le numéro est juste, vérifiez qu'il est bien affecté à un poste ; pour un numéro
  porté depuis moins de 24 heures, attendez la fin de la portabilité.]]

fr.responses[408].fix = [[
  Un équipement en aval n'a pas répondu du tout. Vérifiez que l'IPBX et le SBC sont joignables
  (ping, OPTIONS), que le pare-feu laisse passer le port 5060 dans les deux sens et que la
  fonction SIP ALG du routeur est désactivée.]]

fr.responses[480].fix = [[
  Le poste appelé n'est pas enregistré, ou il est en « ne pas déranger ». Vérifiez son
  enregistrement sur l'IPBX, son alimentation et son câble réseau, puis programmez un renvoi en
  cas d'indisponibilité.]]

fr.responses[486].fix = [[
  Rien à réparer : le correspondant est déjà en ligne. S'il doit pouvoir prendre plusieurs
  appels à la fois, activez le signal d'appel sur son poste ; sinon, programmez un renvoi sur
  occupation vers la messagerie ou vers un collègue.]]

fr.responses[488].fix = [[
  Les deux côtés n'ont aucun codec en commun, ou un seul des deux chiffre la voix. Comparez le
  SDP de l'offre avec ce que notre SBC accepte : G.711 loi A et G.729, en RTP simple sur le
  trunk UDP, en SRTP sur le trunk TLS. Ajoutez le codec manquant dans le profil du poste ou de
  l'IPBX, ou activez le transcodage sur le SBC.]]

fr.responses[503].fix = [[
  Le serveur est saturé ou en maintenance. Consultez la page d'état de l'opérateur et attendez
  le délai indiqué par l'en-tête Retry-After. Si seuls les appels sortants échouent aux heures
  de pointe, tous les canaux du trunk sont occupés : faites-en augmenter le nombre. Vérifiez
  enfin que l'IPBX bascule bien sur le trunk de secours.]]

fr.responses[603].fix = [[
  L'appelé a refusé l'appel, ou un filtre l'a fait pour lui. N'insistez pas sur un autre trunk :
  un 603 vaut pour tous ses postes. Si le refus est immédiat et répété, demandez au support
  voix, poste 3010, de vérifier la liste des numéros bloqués.]]

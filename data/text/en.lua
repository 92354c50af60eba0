-- English: labels, class names and the text of every card.
-- A text flows over as many lines as it needs: the loader folds runs of white space to one space.
-- The first sentence of a description stands alone in the summary column: keep it under 110
-- characters. To add a code, write its three texts here and its facts in data/responses.lua.
local findings = {}
for _, group in ipairs { "auth", "media", "timer", "dialog" } do
  for id, texts in pairs(require("data.text.en_findings_" .. group)) do findings[id] = texts end
end
return {
  language = "English",
  findings = findings,
  labels = {
    description = "Description",
    when = "When You See It",
    fix = "How to Fix",
    reference = "Reference",
    related = "Often confused with",
    class = "Class",
    code = "Status code",
    phrase = "Registered phrase",
    severity = "Severity",
    summary = "Summary",
    custom = "Changed by",
    finding = "Finding",
    finding_text = "What was found",
    request_frame = "Request in frame",
    time = "Time since request",
    compare = "Previous response",
    compare_frame = "Previous response in frame",
    difference = "Difference",
  },
  classes = {
    [1] = {
      name = "Provisional",
      description = [[
        An unregistered provisional code: the request is in progress and nothing has been decided.
        No registry defines it, so only the maker of the sender knows exactly what it stands for.
        RFC 3261 section 8.1.3.2 makes a client treat any provisional code that it does not know as
        183, Session Progress. It ends nothing: the transaction stays open until a final response
        arrives.]],
      when = [[
        A gateway, PBX or SBC may send such a code to show matching equipment a step of call setup
        for which no standard code exists. Test tools and faulty software that numbers its responses
        wrongly are the other sources. In most calls the usual responses follow, and neither side
        notices.]],
      fix = [[
        Nothing has to be done as long as a final response follows. Read the reason phrase, the
        Reason and Warning headers and the body, and look the code up in the guide of the product
        named in Server. If a device drops the call or stops its ringback because of it, let the PBX
        or SBC turn it into 180 or 183. Once you know the meaning, add it to your site's file, so
        that it is explained here the next time.]],
    },
    [2] = {
      name = "Success",
      description = [[
        An unregistered success code: the request was accepted, in a way that no standard describes.
        By RFC 3261 section 8.1.3.2 a client takes it for 200. For INVITE this means that the call
        is answered and the client must send the ACK itself, as for every 2xx; for any other method
        the transaction is complete. What more it says is known only to the maker of the sender.]],
      when = [[
        It comes from proprietary servers, from test tools, and from gateways to web services that
        pass an HTTP status through as it is. Messaging, presence and vendor methods show such codes
        more often than calls do. On a trunk it is a surprise and worth a question to the other
        side.]],
      fix = [[
        Check first that the client behaved as after 200: an ACK for INVITE, a stored binding for
        REGISTER, no further copies of the request. If it did not, have the sender changed to 200 or
        map the code on the proxy or SBC. The reason phrase, the body and the guide of the product
        named in Server tell what was meant. If the number comes from a web service behind the
        server, correct the mapping there.]],
    },
    [3] = {
      name = "Redirection",
      description = [[
        An unregistered redirection code: the request is to be tried elsewhere or in another way. A
        client has to handle it like 300, says RFC 3261 section 8.1.3.2, so it looks for addresses
        in Contact and may send a new request to one of them. It is final: an INVITE gets its ACK
        and this transaction is over. Without a Contact header there is nothing to follow, and the
        request has simply failed.]],
      when = [[
        Routing engines, number lookup servers and load balancers use private codes of this class
        towards equipment of the same maker. A redirect status of a web service, passed through by a
        gateway, looks just like it. On a public trunk it is usually a mistake or a leak from inside
        the other network.]],
      fix = [[
        See whether Contact holds a URI that your system can reach, and whether your system is set
        to follow redirects; PBXs and SBCs have a setting for that on the peer or route. Read the
        reason phrase, the Reason and Warning headers and the guide of the product that sent it. If
        the code should never leave the other network, ask its operator to handle it inside or to
        send 302 with a Contact.]],
    },
    [4] = {
      name = "Client Failure",
      description = [[
        An unregistered client failure: this server refused the request as it was sent. RFC 3261
        section 8.1.3.2 makes a client treat it as 400, so sending it again unchanged is pointless,
        though another server may accept it. It is final, a failed INVITE is acknowledged hop by
        hop, and an existing dialog normally survives. The number alone does not tell the cause; the
        reason phrase and other headers may.]],
      when = [[
        Carriers, softswitches and SBCs use private codes of this class for fraud blocks, missing
        routes, and licence or account states. Proxies use them for a next hop that cannot be
        resolved or reached. The HTTP status of a web service behind the server may be passed
        through as well.]],
      fix = [[
        Read the reason phrase, then the Reason and Warning headers, which often give the plain
        cause or a Q.850 value. Find the sender by its Server or User-Agent header and look the code
        up in the guide of that product or carrier. Compare the request with one that is accepted:
        number format, caller ID, source address, credentials, SDP. If nothing tells, send the
        Call-ID and the time to the operator of that server. Then add the meaning to your site's
        file, so that it is explained here the next time.]],
    },
    [5] = {
      name = "Server Failure",
      description = [[
        An unregistered server failure: the server could not fulfil a request that may itself be in
        order. Under RFC 3261 section 8.1.3.2 it counts as 500, and the request may be tried again
        later or through another server. It is final; Retry-After, if present, gives the wait, and
        an existing dialog normally goes on.]],
      when = [[
        Gateways, carrier switches and application servers use such codes for internal faults,
        overload, database or media errors and failures in the network behind them. They tend to
        come in bursts, during an outage or after an update. A private code of a web service behind
        the server can show through as well.]],
      fix = [[
        Find out which server generated it, by Server, Reason, Warning and a capture on both sides
        of the suspects, then read that server's log for the Call-ID. Look the code up in the guide
        of the product. Meanwhile route around it: a second server, SRV records or another trunk,
        with a pause between attempts. If a load balancer or SBC does not fail over on this code,
        add it to the list of codes on which it does.]],
    },
    [6] = {
      name = "Global Failure",
      description = [[
        An unregistered global failure: the request was refused for this user as a whole, not at one
        device. To the client it is equal to 600, by RFC 3261 section 8.1.3.2. A forking proxy that
        gets it cancels its other branches, and the caller is not expected to try other targets for
        the same user. It is final; a failed INVITE is acknowledged as usual.]],
      when = [[
        Call blocking and spam filters, contact centres and some apps use private codes of this
        class to refuse calls in the user's name. A national blocking scheme may be behind it, known
        only to the carriers of that country. A device that sends one by mistake stops all other
        phones of its group from ringing.]],
      fix = [[
        Look at the reason phrase, Reason and Call-Info, where blocking services often name
        themselves, and at the guide of the product named in Server or User-Agent. See whether it
        came before any ringing, which hints at a filter, or after it, which hints at a person. If
        other phones or voicemail should have got the call, let the sender use a 4xx code, or map it
        at the proxy. A caller blocked in error must turn to the operator that refused the call.]],
    },
    [0] = {
      name = "Not a SIP class",
      description = [[
        This is no valid SIP status code, since those run from 100 to 699 and the first digit gives
        the class. A client cannot tell whether such a response is provisional or final, and RFC
        3261 does not say how to handle it. Many stacks discard it, so that the request is sent
        again and times out; others take it for a failure.]],
      when = [[
        Damaged packets, fuzzing and security tests, programming errors and home-made servers are
        the usual sources. A parser that lost its place on a TCP connection can take other bytes for
        a status line. Now and then two systems of one maker use such numbers between themselves.]],
      fix = [[
        Look at the raw bytes of the status line and at the message before it on the same
        connection, because a wrong Content-Length there shifts everything that follows. If the line
        really holds this number, the sender is at fault: identify it by address, Via and Server,
        then correct it, or let the SBC map the code to a valid one. If no known system sent it,
        treat it as a test or an attack and filter the source.]],
    },
  },
  responses = {
    [100] = {
      description = [[
        The next hop has the request and is working on it, so the sender can stop retransmitting. It
        is provisional, creates no dialog, and is never passed on by a stateful proxy, so that each
        hop sends its own. From then on the 32-second timer for a first answer no longer applies,
        and the caller may send CANCEL. 180 and 183, in contrast, come from further downstream and
        are about the call itself.]],
      when = [[
        It follows nearly every INVITE to a proxy, PBX or SBC within milliseconds and is the first
        sign that the packet arrived. A server sends it unless it can give another answer within
        about 200 ms. On other requests it is rare, and over UDP it comes only after several
        seconds. Two or more arrive when the INVITE was retransmitted before the first one got
        through.]],
      fix = [[
        Nothing is to be fixed when 180, 183 or a final response follows. If it stays the last
        answer, search one hop further: the server that sent it is waiting for DNS, a database or a
        next hop that does not reply, and its log should name which. If the caller keeps sending the
        INVITE all the same, the response does not reach it or is not recognised. Then compare
        received and rport in its Via with the address and port from which the INVITE came, and
        check NAT and firewall.]],
    },
    [180] = {
      description = [[
        The called device has the INVITE and is alerting its user. A UAS, or a B2BUA in its place,
        sends it; it is provisional, and with a To tag it creates an early dialog, one for each
        phone that rings after a fork. Without SDP the caller's own device plays ringback; with SDP,
        as with 183, the tone may come from the far end. Unless 100rel is in use, nothing guarantees
        that it arrives.]],
      when = [[
        It comes between 100 and the answer in any normal call, on trunks often after a second or
        more, because the network behind must first find the phone. One INVITE may bring several,
        with different To tags, when the proxy forks to many phones. PSTN gateways send it when the
        exchange reports alerting.]],
      fix = [[
        A call that rings and is answered needs nothing. If the caller hears silence, look for SDP:
        without it the caller's side must play ringback itself, with it the device may be waiting
        for audio that never comes, so check the RTP path and the ringback settings of the SBC. If
        nobody answers, look at the phone, its forwarding and the no-answer timer. If it is repeated
        with the same RSeq, the PRACK does not reach the sender: check Contact and Record-Route of
        this response and the firewall.]],
    },
    [181] = {
      description = [[
        The callee's side is diverting the call to another destination while the caller waits. It is
        provisional and only informs: a proxy, PBX or application server on the callee's side does
        the forwarding, and the caller has nothing to send. That is the difference from 302, where
        the caller itself must place a new call. 180, 183 and the final response follow from the new
        target, often in another early dialog.]],
      when = [[
        Call forwarding on busy, on no answer or unconditional produces it in PBXs and in IMS
        networks, and gateways make it from the forwarding notice of the PSTN. Many systems forward
        without sending it, so that its absence proves nothing. Diversion or History-Info, where the
        networks let them through, name the number that was called first.]],
      fix = [[
        None is needed when the callee wanted the forwarding. To stop an unwanted one, look at the
        forwarding rules on the phone, in the PBX and at the carrier, because each of them can
        forward alone. If the call then dies with 482, 483 or 408, follow the new target: two users
        may forward to each other, or the second leg may go to a number that the trunk does not
        allow.]],
    },
    [182] = {
      description = [[
        The callee is not free now, and the call waits in a queue instead of being refused. This
        provisional response comes from a server such as a contact centre, which may send more of
        them with the position or waiting time in the reason phrase. The caller keeps the INVITE
        open until the queue connects the call or gives up. Unlike 486 it asks for patience, not for
        another try.]],
      when = [[
        Automatic call distributors, hunt groups and some PBXs send it when all agents are busy. In
        public networks it is uncommon, because most queues answer with 200, or send 183 with music,
        and hold the caller that way. Minutes can pass after it without another message in the
        trace.]],
      fix = [[
        Let it wait, and look at the queue rather than at SIP if callers wait too long: agents
        logged in, overflow target, longest waiting time. If waiting calls are cut at the same age,
        such as three minutes, a timer on the way ends them: raise timer C or the no-answer timer of
        proxies and SBC, and let the queue send a provisional response every minute. If callers hear
        nothing, let the queue send 183 with SDP or answer before it plays music.]],
    },
    [183] = {
      description = [[
        The call is making progress, and there is something to report or to play before anybody
        answers. It is provisional and, with a To tag, sets up an early dialog; SDP in it usually
        opens early media, so that the caller hears tones or announcements from the far end. It does
        not say that a phone is ringing, as 180 does. A client also takes every provisional code
        that it does not know for this one.]],
      when = [[
        PSTN gateways, carrier trunks and SBCs use it to pass on ringback, network announcements or
        the prompts of a prepaid platform. In VoLTE it carries the SDP answer and the state of the
        preconditions, each confirmed by PRACK. A spoken failure message may follow in the early
        media, and the true final code many seconds later.]],
      fix = [[
        Normal calls need no change. If the caller hears nothing, check that RTP flows to and from
        the address and port in its SDP, that the caller's device accepts early media, and that no
        SBC opens its media ports only at the answer. If it is repeated with the same RSeq, the
        PRACK is missing: look at Require: 100rel, Contact and Record-Route. If the call ends after
        an announcement, listen to it and read the Reason header of the final response.]],
    },
    [199] = {
      description = [[
        One early dialog of this INVITE has ended, while others may still succeed. A forking proxy,
        more rarely a UAS, sends this provisional response with the To tag of the dead branch and a
        Reason header that holds the SIP code which killed it. The caller may free codecs, ports and
        bandwidth of that branch at once. The INVITE itself stays open until a 2xx or the best
        failure arrives.]],
      when = [[
        Only callers that list 199 in the Supported header of the INVITE may get it, in practice IMS
        devices, application servers and a few SBCs. The usual case is a call forked to several
        phones, one of which refuses after ringing while the rest go on. In networks of ordinary
        PBXs and trunks it hardly ever appears.]],
      fix = [[
        Nothing must be done; read the Reason header to learn why that branch failed, and wait for
        the others. If audio stops when it arrives, the caller's device was playing the media of the
        ended branch and should turn to another early dialog. If an older device or B2BUA ends the
        whole call, take 199 out of Supported in the INVITE or filter the response at the SBC, since
        the call works without it.]],
    },
    [200] = {
      description = [[
        The request was accepted and carried out; what that means depends on the method in CSeq. For
        INVITE the call is answered: it confirms the dialog, normally carries the SDP answer, or the
        offer if the INVITE had none, and is repeated until the caller's ACK arrives, which travels
        end to end. For REGISTER its Contact headers list all current bindings and their remaining
        time. For BYE the call is over, and for CANCEL nothing but the CANCEL was accepted.]],
      when = [[
        Every successful transaction ends with it: answered calls, registrations, hang-ups,
        keep-alive OPTIONS, accepted subscriptions. The one for a CANCEL goes together with 487 for
        the INVITE, unless the answer crossed the CANCEL; then the call is up and the caller must
        send BYE. In a forked call two phones may answer at once, each with its own To tag.]],
      fix = [[
        Success needs no fix, but three faults show here. If the one for INVITE repeats for up to 32
        seconds and the call then drops, the ACK probably does not reach the sender: check Contact
        and Record-Route of the 200, NAT and SIP ALG. If audio is missing or one-way, compare
        address, port, direction and codecs in both SDPs with the RTP really seen; private addresses
        behind NAT are the classic cause. If a registered phone gets no calls, compare the binding
        in Contact with the address it really uses, and keep its NAT open.]],
    },
    [202] = {
      description = [[
        The request was taken on, but its outcome is not known yet. For SUBSCRIBE and REFER it is
        deprecated, and a receiver handles it exactly like 200; the result comes later in NOTIFY.
        For MESSAGE it is still in order: a relay or store-and-forward server has the text, and
        delivery to the person is not guaranteed. It is a final response and ends the
        transaction.]],
      when = [[
        Older phones and PBXs send it for REFER during call transfer, and for SUBSCRIBE to presence,
        message waiting or busy lamps. SMS gateways and offline message stores send it for MESSAGE.
        Stacks that follow RFC 6665 and RFC 7647 send 200 in its place, so both are seen side by
        side in one network.]],
      fix = [[
        Treat it as a success and look at what follows. After SUBSCRIBE or REFER a NOTIFY must
        arrive: read its Subscription-State and, for a transfer, the status line in the
        message/sipfrag body. If no NOTIFY comes, check the Contact of the subscriber and the way
        back to it through NAT and proxies. If a client does not accept this code in place of 200,
        update the client or let the server send 200.]],
    },
    [204] = {
      description = [[
        The subscription was refreshed or ended, and no NOTIFY will follow because nothing has
        changed. A notifier sends it only to a SUBSCRIBE inside an existing dialog whose
        Suppress-If-Match header holds the current entity tag. The subscriber keeps the state it
        has; Expires in the response gives the new lifetime, and after a SUBSCRIBE with Expires 0
        the subscription is over. 200 would have promised a NOTIFY.]],
      when = [[
        Presence and other event clients that use conditional notification, RFC 5839, meet it at
        each refresh of an unchanged resource. It saves bandwidth and battery for mobile watchers,
        and work for servers with many subscriptions. In ordinary PBX and trunk traffic it does not
        occur.]],
      fix = [[
        There is nothing to repair. If the watcher shows an old state, compare the tag in
        Suppress-If-Match with the SIP-ETag of the last NOTIFY: the value * matches any state and so
        holds back all updates. If a client waits for a NOTIFY and gives the subscription up, let it
        send SUBSCRIBE without Suppress-If-Match. If the response comes to a SUBSCRIBE without that
        header or outside a dialog, the notifier is at fault.]],
    },
    [300] = {
      description = [[
        The address leads to several places, and the caller is to choose one of them. A redirect
        server or a UAS lists the choices in Contact headers, possibly with q values, and takes no
        further part in the call. It is final: the caller sends ACK and then, if it wants, a new
        INVITE to the place chosen. 302 names where to go for now; this one leaves the choice to the
        user or the device.]],
      when = [[
        Least cost routing and number portability servers send it with a list of routes, best first,
        to softswitches and SBCs. A SIP directory may use it for a user with several devices. A
        desktop phone that receives it tries the Contact it prefers or reports a plain failure,
        because no standard rules how to choose.]],
      fix = [[
        Set the device that sent the INVITE to follow redirects; on PBXs and SBCs this is a setting
        of the peer or route. Check that each Contact holds a complete URI whose host, port and
        transport the caller can reach and is allowed to use. If no entry of the list works, correct
        the routing data of the redirect server. If the same address comes back each time, look for
        a loop between the two systems.]],
    },
    [301] = {
      description = [[
        The user has moved for good, and Contact gives the address to use from now on. The client
        repeats the request to that address and should also change its directory, address book or
        configuration, which 302 does not ask for. It is a final response from a redirect server or
        UAS. A proxy may follow it by itself, and then the caller never sees it.]],
      when = [[
        It appears after number changes and domain migrations, and when a trunk or registrar has
        moved to another cluster. Gateways send it when the PSTN reports a changed number together
        with the new one. Some SBCs use it in place of 302 even for a short diversion, and a system
        that remembers the new address then keeps calling it.]],
      fix = [[
        Put the new URI from Contact into the caller's configuration: server address, trunk, route
        or speed dial. Until then let the client or SBC follow redirects, and make sure that dial
        plan and call permissions allow the new destination. If the call fails after the redirect,
        check that the caller can resolve the host in Contact and supports its transport. If the
        move was not meant to last, have the other side send 302 with an expires value.]],
    },
    [302] = {
      description = [[
        For now the user is reached at the address in Contact, and the caller is asked to call
        there. It is final and ends this INVITE with an ACK. The system that follows it places a new
        request to that URI and uses the old address again for the next call, unless an expires
        value allows it to remember. With 181 the callee's network forwards the call; here whoever
        follows the redirect makes, and often pays for, the new one.]],
      when = [[
        Phones with call forwarding answer an INVITE with it, and the PBX then dials the target.
        Least cost routing, load balancing and number portability servers send it towards SBCs, and
        a registrar may use it to move a REGISTER to another server. Many public trunks do not
        follow it, and the call fails there.]],
      fix = [[
        Decide who has to follow it: enable redirects on the PBX, proxy or SBC, or do the forwarding
        in the network instead of on the phone. Check that Contact holds a URI that can be dialled
        from there, for a bare extension or private address fails outside. If the second leg is
        rejected, look at the caller ID rules of the trunk: it shows the original caller and may
        need Diversion or History-Info with a number of yours. Where forwarding is unwanted, clear
        it on the phone.]],
    },
    [305] = {
      description = [[
        The called resource must be reached through the proxy that Contact names. Only a UAS may
        generate it, and the caller repeats this one request by way of that proxy. It is a final
        response. Unlike 301 and 302, its Contact gives a server to pass through, not a new address
        of the user.]],
      when = [[
        It is very rare in live networks, since outbound proxy settings, SBCs and DNS do this work.
        A gateway or phone that accepts calls only through its own proxy may send it when somebody
        calls its IP address directly. Most devices refuse such a direct call with 403 or drop
        it.]],
      fix = [[
        Send calls for that destination through the proxy in Contact: set it as outbound proxy of
        the caller or as next hop of the route. Do not rely on the client to do this by itself,
        because many do not support the code. If the caller already used that proxy, look at the
        setting on the answering device that names the proxy it accepts. If a proxy generated the
        response, that proxy is wrong and should route the call.]],
    },
    [380] = {
      description = [[
        This call cannot be completed, but another service can take its place. The body describes
        the alternative; RFC 3261 left its format open, and IMS fills it with an XML document. It is
        final, so nothing more comes for this INVITE. Unlike 302 it need not name an address to
        call: the device has to understand the body to know what to do.]],
      when = [[
        Mobile networks use it for emergency calls: the edge proxy, the P-CSCF, tells the phone that
        its call was to an emergency number and must be placed as one, through IMS emergency
        registration or in the circuit-switched network. The body then has the type
        application/3gpp-ims+xml. Outside IMS hardly anything sends it.]],
      fix = [[
        On a mobile device read the type, reason and action elements of the XML body, and check that
        the phone starts the emergency procedure they ask for. If an ordinary number triggers it,
        correct the list of emergency numbers and number formats in the P-CSCF or SBC. A PBX behind
        such a network cannot act on the body: route its emergency calls to the trunk that is meant
        for them, or let the border SBC map the response to a route or an announcement.]],
    },
    [400] = {
      description = [[
        The request is malformed or breaks a rule of SIP, so the server could not process it. Any
        server on the way may send it; the reason phrase or a Warning header should name the fault.
        It is final, and the same bytes sent again meet the same answer. Clients also treat every
        4xx code that they do not know like this one, and some systems use it for refusals that have
        nothing to do with syntax.]],
      when = [[
        Typical triggers are a missing or doubled mandatory header, a wrong Content-Length, a space
        or an unescaped character in a URI, and SDP that does not parse. It comes after software
        updates, after new header manipulation on an SBC, and when a SIP ALG in a router has
        rewritten part of the message. A message cut short on the way produces it as well.]],
      fix = [[
        Read the reason phrase first, then compare the request with one that works, in the bytes
        that reached the server rather than those that left the client. Check Request-URI, Via,
        From, To, Call-ID, CSeq, Max-Forwards, Contact and Content-Length, then each line of the
        SDP. Switch off SIP ALG and undo the last header manipulation. If the sender adds nothing
        odd, the log of the server that refused it usually names the header.]],
    },
    [401] = {
      description = [[
        The far end wants proof of who sends this request and asks for Digest credentials. A UAS or
        registrar sends it with a challenge in WWW-Authenticate; proxies use 407 instead. It is the
        normal first step and not yet a rejection: the client repeats the request as a new
        transaction with Authorization, the same Call-ID and a higher CSeq. Another challenge for
        the same realm, without stale=true and after credentials were sent, normally means that they
        were not accepted.]],
      when = [[
        Nearly every REGISTER starts with it, as does the INVITE of a phone or trunk to a PBX that
        authenticates each call. It returns during long registrations and calls when the nonce has
        expired, then with stale=true. An endless exchange of requests and challenges usually means
        that user name, password or realm do not fit, or that the client cannot do the algorithm
        offered.]],
      fix = [[
        One challenge followed by success needs nothing. If it repeats, compare on both sides the
        authentication user name, which may differ from the phone number, then the password, then
        the realm, and last algorithm and qop. If stale=true comes every time, requests reach
        servers that do not share their nonces, or the nonce lives too short. If the client sends no
        Authorization at all, it has no credentials for this realm or knows none of the algorithms.
        A trunk that is identified by its IP address should not be challenged: check the server's
        list of addresses.]],
    },
    [402] = {
      description = [[
        Reserved for future use, but senders take it to mean that the account cannot pay for this
        call. No RFC gives it more than a name, so every operator makes its own rules. It is final,
        and a client without special knowledge handles it like 400. Unlike 403 it suggests that the
        same call would pass after a payment.]],
      when = [[
        Prepaid platforms, wholesale carriers and billing servers send it when the balance is used
        up, when a credit limit is reached or when the destination costs more than is left. It often
        starts for all calls of a trunk at one moment, or for expensive destinations only. Other
        platforms use 403 or 503 for the same reason.]],
      fix = [[
        Check the balance, credit limit and blocks of the account in the provider's portal, and read
        the reason phrase. If there is credit, find out which account the platform took for this
        call: the authentication user, the source address, P-Asserted-Identity or a prefix decides
        it, and a wrong one may lead to an empty account. If only some destinations fail, ask for
        the rate or limit that applies to them. On your own platform check the rating and balance
        lookup.]],
    },
    [403] = {
      description = [[
        Refused by policy: the request was understood, and neither credentials nor another try will
        help. Proxies, registrars, SBCs and gateways send it to say who may not call, from where,
        with which caller ID or to which number. It is final. 401 and 407 ask for proof of identity
        and 404 says that the target is unknown; this one says no, though many servers also send it
        for a wrong password.]],
      when = [[
        Trunks send it for a source address that is not on their list, a caller ID that is not
        yours, a barred destination, a fraud limit or an ended contract. Registrars send it for a
        disabled account or too many devices, as Asterisk does when an AOR has reached max_contacts.
        Gateways turn Q.850 cause 21, call rejected, into it, and a verifier of signed calls may
        answer so to a Date that is too old.]],
      fix = [[
        Read the reason phrase and the Reason and Warning headers, because many carriers name the
        cause there. On your side compare with a call that works: source IP address and port, From
        and P-Asserted-Identity in the agreed format, the number dialled, and whether credentials
        were sent. On the server check address lists, dial plan and class of service, the state of
        the account and its limits. If all of this fits, send Call-ID and time to the other side,
        for only they see which rule fired.]],
    },
    [404] = {
      description = [[
        The number or user does not exist here, or this server is not responsible for the domain. It
        comes from the server in charge of the domain, or from a gateway whose exchange found no
        such number or no route. It is final, and in the middle of a call it ends the dialog. 480 is
        a known user who cannot be reached now, 410 an address gone for good, 484 a number with too
        few digits, and 604 claims to know that it exists nowhere.]],
      when = [[
        Number formats cause most of it: a plus or country code missing, a prefix too many, a
        leading zero lost. It also comes when a call lands in a dial plan context without that
        extension, when the host in the Request-URI is none of the server's domains, and when
        REGISTER names an unknown account. Some servers use it for known users who are not
        registered. A keep-alive OPTIONS answered with it still shows that the server is alive.]],
      fix = [[
        Look at user and host of the Request-URI as they reached the server that answered, not as
        they were dialled. Correct the number format on the caller's PBX or SBC: plus sign, country
        code, prefixes, spaces. On the server check that the user exists in that domain, that the
        domain is among its own, and that the call enters the right context or routing table. If the
        phone should be there, check its registration. For a PSTN number read the Q.850 cause in
        Reason: 1 is an unallocated number, 2 and 3 are missing routes.]],
    },
    [405] = {
      description = [[
        The method is known, but it is not allowed for this address. The Allow header, mandatory in
        this response, lists what is. A UAS, registrar or B2BUA sends it; it is final, and in the
        middle of a call it normally fails that request alone, unless the method was vital to the
        session. 501 says that the server does not know the method at all.]],
      when = [[
        REGISTER to a server that is no registrar, and PUBLISH, SUBSCRIBE, MESSAGE or REFER to a
        trunk that carries nothing but calls, are the usual cases. UPDATE, INFO or REFER can meet it
        during a call when the peer has the function switched off. SBCs produce it by a method
        filter on the interface.]],
      fix = [[
        Compare the method in CSeq with Allow in the response and with the Allow header that the
        peer sent when the call was set up. On the client switch off the function behind the method,
        such as presence, message waiting or transfer by REFER, or send the request to the server
        that offers it. On the PBX or SBC permit the method for that peer if the service is wanted.
        If Allow lists the very same method, it is the Request-URI that does not fit: another
        address on that server may accept it.]],
    },
    [406] = {
      description = [[
        Nothing that the server could return fits the Accept headers of the request. The complaint
        is about bodies of answers, not about media: Accept, Accept-Encoding or Accept-Language of
        the request rule out every form the server has. It is final. Codecs that do not match are
        488 or 606, and a body of the wrong type in the request is 415.]],
      when = [[
        Genuine cases are rare: a SUBSCRIBE whose Accept names no format of that event package, or
        an OPTIONS that rules out application/sdp. More often a gateway, a phone or an old PBX uses
        it loosely for a call that it does not want or for media that it cannot handle, and the
        cause is in the reason phrase.]],
      fix = [[
        Look at the Accept headers of the request and add the type that the server offers, such as
        application/sdp, application/pidf+xml or application/simple-message-summary, or remove a
        limit that makes no sense. Check Event as well, because each package has formats of its own.
        If the request sets no such limits, treat the code as a refusal of the call: read reason
        phrase and Warning, then compare the SDP as for 488.]],
    },
    [407] = {
      description = [[
        A proxy on the way wants Digest credentials before it lets the request pass. Its challenge
        is in Proxy-Authenticate and is answered with Proxy-Authorization in a new transaction, with
        the same Call-ID and a higher CSeq; a refused INVITE gets its ACK first. 401 is the same
        question from a UAS or registrar. After forking, one response may hold challenges of several
        proxies and servers, and the client should answer all of them.]],
      when = [[
        Outbound proxies, hosted PBXs and SIP trunks challenge INVITE, REFER and MESSAGE in this
        way, and often re-INVITE, UPDATE or BYE during the call too. Seeing it once for each call is
        normal where nonces are short-lived. A loop of challenges points to wrong credentials, to a
        realm for which the client has none, or to a client that answers with the wrong header.]],
      fix = [[
        A challenge followed by an accepted request is in order. If it repeats, check the
        authentication user name, the password, the realm, and that the client answers with
        Proxy-Authorization, not with Authorization. On a chain of proxies it may need credentials
        for several realms. If re-INVITE or BYE fails during a call, the client must send
        credentials there too, for a fresh nonce. Where the trunk should trust your IP address,
        compare the address from which the request arrived with the one agreed.]],
    },
    [408] = {
      description = [[
        No answer could be got in time: a server waited for the next hop or for the user and gave
        up. A stateful proxy sends it for an INVITE when no final response came from anywhere, and a
        client behaves as if it had received it after 64*T1, 32 seconds by default, without any
        response. It is final and permits a later try. 504 means that another system behind the
        server was silent, 480 that the user is known to be away, and 487 that somebody
        cancelled.]],
      when = [[
        A phone that has died but is still registered, a closed NAT binding, a firewall that drops
        packets or a wrong next hop produce it after 32 seconds or the shorter timer of the server.
        It also comes when a phone rings until the timer of the proxy ends, and from gateways for
        Q.850 cause 18. Within a call it makes the sender end the dialog; Contact or the route set
        often leads nowhere. For requests other than INVITE no modern server should send it.]],
      fix = [[
        Find the last hop that got the request and the first that did not, by captures on both sides
        of the server that answered. Check that the address in the registration or route can be
        reached, that keep-alives hold the NAT open, and that firewalls pass the port and transport.
        If UDP requests exceed about 1300 bytes, suspect lost fragments and use TCP. On the server
        check DNS and timers, in Kamailio fr_timer and fr_inv_timer of the tm module. If the phone
        rang all the time, the ring timeout did its work.]],
    },
    [409] = {
      description = [[
        A leftover of RFC 2543: the REGISTER did not fit the registrations already present. It was
        meant for contacts whose action parameter, proxy or redirect, contradicted the existing
        ones. RFC 3261 gave up that parameter and this code with it, so it is no longer registered,
        and a client handles it like 400. Today's registrars accept such a REGISTER, or answer 400,
        403 or 500 when something really stands against it.]],
      when = [[
        In a current trace it comes from a very old registrar, or from a product that borrows the
        HTTP meaning, conflict, for purposes of its own. Examples are a second device that claims a
        contact already taken, or a platform that passes on the error of its provisioning service.
        On trunks it is hardly ever seen.]],
      fix = [[
        If the registrar really follows RFC 2543, update or replace it. Otherwise read how it
        describes the conflict in the reason phrase and in its log, list the bindings of the account
        and remove the stale ones, by hand or with REGISTER, Contact * and Expires 0. On the phone
        remove any action parameter from Contact and give each device a contact address of its own.
        Look whether the account limits the number of devices.]],
    },
    [410] = {
      description = [[
        The address existed here once and is gone for good, and no new one is known. It is final and
        may be taken as permanent: directories and clients should drop the entry, and in the middle
        of a call the dialog ends. 404 is right where the server cannot tell whether the state is
        permanent, and 301 where it knows the new address.]],
      when = [[
        Ported, cancelled or renumbered lines bring it through PSTN gateways, which send it for
        Q.850 cause 22 when the exchange does not give the new number. Servers that remember deleted
        accounts, ended conferences or expired temporary addresses use it too. Most PBXs simply send
        404 in such cases.]],
      fix = [[
        Ask for the new number and remove the old one from address books, speed dials and forwarding
        rules. If the number is certainly in service, try it through another carrier: a portability
        database on the route may be out of date, and the carrier must correct that. If a softphone
        calls a temporary address such as an expired GRUU or a conference that has ended, let it
        fetch a new one by registering or joining again.]],
    },
    [411] = {
      description = [[
        A code of RFC 2543: the server would not take the request without a Content-Length header.
        RFC 3261 dropped it, because over UDP the datagram ends the body, and over TCP and TLS the
        header is always required. It is no longer registered, and a client handles it like 400.
        Today's stacks answer 400 or close the connection when the header is missing on a stream.]],
      when = [[
        Only antique servers, code derived from HTTP and test tools still send it. The request
        behind it went over TCP or TLS without Content-Length, or an element on the way removed the
        header. A gateway between WebSocket, where the header may be left out, and TCP can cause the
        fault even today.]],
      fix = [[
        Let the client send Content-Length in every request, with the exact number of bytes after
        the empty line, and 0 where there is no body. Look at the bytes as they arrived, because an
        SBC rule or an ALG may have removed the header or its short form l. Then check any gateway
        between transports, which must add the header when it writes to TCP or TLS. If the server
        insists on it over UDP too, update the server.]],
    },
    [412] = {
      description = [[
        The condition in the PUBLISH failed: no published state has the entity tag that was sent.
        The presence server compares SIP-If-Match with the tags it holds; that state has expired,
        was lost, or is held by another server. It is final, and the client must not repeat this
        request: it throws the tag away and publishes anew without SIP-If-Match. Conditions on media
        and bandwidth belong to 580.]],
      when = [[
        Presence clients meet it after sleep, loss of the network or a late refresh, when their
        published state has run out. It also comes after a presence server restarted without its
        memory, and when a load balancer sends the refresh to another node. Calls are not
        affected.]],
      fix = [[
        One such answer followed by a successful PUBLISH without SIP-If-Match has healed itself. If
        it keeps coming back, let the client refresh well before the Expires of the 200 has passed,
        and check that it stores the SIP-ETag of each 200, since every one replaces the last. On the
        server side keep publications in a shared database, or route all PUBLISH requests of one
        user to the same node. A client that sends the dead tag for ever is faulty: update it.]],
    },
    [413] = {
      description = [[
        The body of the request is larger than this server is willing to process. A UAS or an SBC
        sends it about the body alone; a message too long as a whole is 513 and an address too long
        is 414. It is final, though the client may try again with a smaller body or none. A
        Retry-After header means that the limit is a passing one.]],
      when = [[
        Long SDP with many codecs, ICE candidates and video lines, MESSAGE with long text or
        pictures, and PUBLISH with big presence documents run into it. WebRTC gateways towards old
        PBXs, and SMS gateways, are the usual places. A limit on the body in a security profile of
        an SBC acts in the same way.]],
      fix = [[
        Make the body smaller: offer fewer codecs, drop unused media lines, leave ICE candidates out
        on that leg, split or shorten messages, or send large content by MSRP or as a link. If
        Retry-After is present, wait that long before the next try. Where the content is legitimate,
        raise the body size limit on the server or SBC. Compare Content-Length with the real body
        too, since a wrong value makes a small body look huge.]],
    },
    [414] = {
      description = [[
        The address in the request line exceeds the length that the server is prepared to read. The
        Request-URI counts with its user part and all parameters. It is final: a shorter URI may
        pass, the same one will not. A body that is too large is 413, and a message that is too long
        as a whole is 513.]],
      when = [[
        URIs grow when systems pack things into them: long tokens in the user part, routing state,
        number portability and carrier parameters. Redirects that append data at every pass lead
        there, and in a loop the URI may grow with each turn. Scanners that try out endless user
        names see it as well.]],
      fix = [[
        Find what makes the Request-URI long, in the form in which it arrived. Remove parameters
        that mattered only upstream, on the proxy or SBC, and keep state in headers or a database
        rather than in the user part. If one part occurs in it again and again, look for a loop
        between the systems that redirect or forward the call. If the URI is legitimate, raise the
        limit on the server or update its software.]],
    },
    [415] = {
      description = [[
        The body of the request has a type, encoding or language that the receiver cannot handle.
        Accept, Accept-Encoding or Accept-Language in the response lists what it would take. It is
        final, and the client may try again with a body of a listed type. 488 objects to the media
        inside an SDP that was understood; here the container itself is refused, while 406 is about
        bodies of answers.]],
      when = [[
        INFO with DTMF as application/dtmf-relay, MESSAGE in an unknown format, and INVITE with
        multipart/mixed, as used by emergency calls, call recording, SIP-I and SIP-T, are the common
        triggers. A gateway that adds ISUP parts towards a plain SIP peer gets it at once. So does a
        request with a body but a missing or misspelt Content-Type.]],
      fix = [[
        Compare Content-Type and Content-Encoding of the request with the Accept headers of the
        response. Send only listed types: move DTMF to RTP telephone events, switch SIP-I or other
        attachments off on that trunk, use plain text for messages. If an extra part is useful but
        not vital, mark it with Content-Disposition and handling=optional. On the receiving side
        enable multipart or the type itself if the service needs it, or let the SBC remove parts
        that the next network does not want.]],
    },
    [416] = {
      description = [[
        The Request-URI uses a scheme that this server does not know or serve, such as tel or sips.
        A proxy or UAS sends it before it looks at the user. It is final, and the client should try
        again with a sip URI. It concerns the scheme alone: an unknown number under a scheme that is
        served is 404.]],
      when = [[
        A tel URI sent to a PBX or trunk that wants sip with user=phone is the common case, followed
        by sips towards a server without TLS. urn:service addresses of emergency calls do it on
        systems that know no such thing, and so do links in which the scheme was lost or
        misspelt.]],
      fix = [[
        Rewrite the Request-URI on the caller, PBX or SBC to the form that the peer wants, usually a
        sip URI with number, domain and user=phone. On both sides check the trunk setting that
        chooses between tel and sip. For sips, give every hop TLS, or call a sip URI over the TLS
        transport. On your own proxy convert tel URIs before routing, and add a route for
        urn:service if emergency calls arrive in that form.]],
    },
    [417] = {
      description = [[
        None of the Resource-Priority values in the request is known here, and the caller insisted
        on them. It is sent when the request has Require: resource-priority; without that, unknown
        values are ignored and the call goes on at normal priority. It is final;
        Accept-Resource-Priority may list what the server takes, and the caller may try again with
        one of these. A known value that the caller may not use is refused with 403.]],
      when = [[
        Government, military and emergency networks use the header to get calls through in times of
        overload, with namespaces such as ets, wps, dsn or esnet. The code appears where two of
        these networks, or one of them and a public carrier, have no namespace in common. Ordinary
        trunks never require it.]],
      fix = [[
        Compare namespace and value in Resource-Priority with Accept-Resource-Priority in the
        response, or with what was agreed with the peer. Use a namespace that both sides know, or
        list several values. If the call may also go without priority, take resource-priority out of
        Require, so that the far side can ignore it. On the server add the namespace to its
        configuration, or let a border element translate between the two.]],
    },
    [420] = {
      description = [[
        A required extension is not supported here, and the Unsupported header names its option
        tags. A UAS objects to tags in Require, a proxy to tags in Proxy-Require. It is final; the
        client may try again without these tags if it can live without the feature. 421 is the
        opposite: there the server needs something that the client did not offer.]],
      when = [[
        100rel, timer, replaces, precondition and sec-agree are typical tags. It happens when one
        side was set to demand reliable provisional responses or session timers and the other does
        not have them, and on REGISTER when a proxy adds Path although the phone does not announce
        path. Borders between an IMS core and simple PBXs often show it.]],
      fix = [[
        Read Unsupported, then find these tags in Require or Proxy-Require of the request. On the
        sender change the feature from required to supported: 100rel, session timers and
        preconditions usually have such a setting. On the answering side enable the feature if it
        exists. At a border let the SBC remove the tag or handle the extension itself. For path, let
        the phone list it in Supported, or set the registrar to accept Path without it.]],
    },
    [421] = {
      description = [[
        The server needs an extension that the client did not list in Supported; Require names it.
        It is final, and the client may try again if it has that feature and announces it. Since
        servers should fall back on plain SIP where they can, this one claims that it cannot. 420
        complains about an extension that the client demanded, and 494 asks for a security agreement
        from a client that offers one.]],
      when = [[
        It is sent by services that depend on a feature: path between edge proxy and registrar,
        sec-agree in IMS, 100rel or precondition in VoLTE, timer on trunks that insist on session
        timers. Simple phones and PBXs meet it when they register with, or call through, such a
        network.]],
      fix = [[
        Read Require in the response and enable that feature on the client; the settings are mostly
        called PRACK or 100rel, session timer, Path, precondition or security agreement. Check that
        the tag stands in Supported as the request arrives, because SBCs often filter that header.
        If the device cannot do it, put a B2BUA or SBC in between that can, or relax the demand on
        the server from required to preferred.]],
    },
    [422] = {
      description = [[
        The session timer asked for is too short for a server on the way, whose minimum is in
        Min-SE. A UAS or a proxy sends it when Session-Expires of an INVITE or UPDATE lies below its
        limit. It is final for this try only: the client repeats the request with the same Call-ID
        and a higher CSeq, raises Session-Expires to at least that value and adds Min-SE. 423 makes
        the same objection to registrations, subscriptions and publications.]],
      when = [[
        A phone, PBX or carrier that asks for 90 seconds meets a trunk or SBC that wants 600 or
        1800. Several rounds follow one another when proxies on the path have rising limits. The
        call is then set up a little later and works; it fails only where a client does not know how
        to try again.]],
      fix = [[
        Set the session timer of the caller to at least the Min-SE received; 1800 seconds is the
        usual value. In Asterisk it is timers_sess_expires of the endpoint, in FreeSWITCH
        session-timeout of the profile. On the server lower a minimum that is unreasonably high, but
        not below 90 seconds: that is timers_min_se in Asterisk and minimum-session-expires in
        FreeSWITCH. If a client ignores the response, switch session timers off on that trunk or let
        the SBC handle them.]],
    },
    [423] = {
      description = [[
        The lifetime asked for is too short, and Min-Expires holds the shortest one the server
        accepts. Registrars send it for REGISTER, notifiers for SUBSCRIBE and presence servers for
        PUBLISH. It is final for this try only: the client repeats the request with Expires, or the
        expires parameter of each Contact, raised to at least that value. It is meant for lifetimes
        above zero and below one hour; session timers of calls use 422.]],
      when = [[
        A phone set to register every 30 or 60 seconds, often to hold a NAT open, meets a registrar
        with a minimum of some minutes. Mobile clients, trunks with short registration intervals and
        phones provisioned before the server's limits changed show it too. The second attempt mostly
        succeeds, and nobody notices.]],
      fix = [[
        Set the registration or subscription time on the device to at least Min-Expires; 600 to 3600
        seconds suits most networks. To hold NAT bindings open, use keep-alive packets or OPTIONS
        instead of short registrations. Where the time stands both in Expires and in the expires
        parameter of Contact, raise the parameter, since it takes precedence. If a device repeats
        the same value for ever, it does not know the code: set a longer time by hand, or lower the
        minimum on the registrar.]],
    },
    [424] = {
      description = [[
        The location sent with the request was malformed, unusable or could not be fetched. The
        receiver needs a location and found none that it could use in Geolocation or in the PIDF-LO
        body; Geolocation-Error, which is mandatory here, tells why. It is final for the transaction
        but does not end an existing dialog. It must not answer a request that has no Geolocation
        header at all.]],
      when = [[
        Emergency calls and routing by location are its home: an emergency centre or routing proxy
        gets a location by reference that it cannot fetch, a cid reference without its body part, or
        XML that does not parse. A proxy that knows the location to be wrong may refuse it and send
        the right one in the response. Everyday telephony does not use it.]],
      fix = [[
        Read the number in Geolocation-Error: 100 is a location that cannot be processed, 200 to 202
        are missing permissions, 300 is a reference that could not be fetched. Check the PIDF-LO and
        its Content-ID against the cid in Geolocation, and that the location server answers requests
        from the other network. For permissions, adjust Geolocation-Routing and the usage rules in
        the PIDF-LO. If the response brings a location, send the request again with it. A proxy that
        inserted the location must settle this itself instead of passing the response on.]],
    },
    [425] = {
      description = [[
        The emergency alert in the request is so malformed that no useful help can be derived from
        it. An emergency service or a server on the way to it sends this for alerts without a call,
        MESSAGE requests with a CAP document as RFC 8876 describes them. AlertMsg-Error, mandatory
        here, gives the detail. It is final, does not end a dialog, and must not answer a request
        without alert data.]],
      when = [[
        Sensors, alarm panels, vehicles and medical devices that report by SIP meet it when their
        XML is broken, the body part is missing or nothing in it says what the alarm is about. A
        request with anything usable in it should be accepted all the same. It belongs to next
        generation emergency networks and is very rare elsewhere.]],
      fix = [[
        Look up AlertMsg-Error: 100 is an alert that cannot be processed, 101 one that is missing,
        102 too little information, 103 damaged data. Validate the CAP document in the
        application/EmergencyCallData.cap+xml part, then check that Call-Info and Content-ID point
        to the same part, and that no SBC has removed it or changed the multipart boundary. Test
        against a test address of the emergency service, never against the live one.]],
    },
    [428] = {
      description = [[
        A signed caller identity is required, and the request has no Identity header that could be
        used. A verification service, mostly in the terminating network, sends it when its policy
        demands a signature and the header is missing, or every one has a ppt type unknown to it. It
        is final; the call may be tried again with a signature. 436, 437 and 438 mean that the
        header was there, but its certificate or signature failed.]],
      when = [[
        Networks with STIR/SHAKEN, as in the United States, Canada and France, can send it on routes
        where every call has to be signed. It appears when the originating carrier does not sign,
        when an SBC or a circuit-switched leg on the way dropped the header, or when somebody
        removed it to keep UDP packets small. Many carriers accept unsigned calls and only mark
        them.]],
      fix = [[
        Have the carrier that originates the call sign it, or enable signing on your own SBC with a
        valid certificate. Capture at each border to find where Identity is lost: a header filter, a
        B2BUA that does not copy it, or a circuit-switched segment, after which the call must be
        signed anew. Check ppt, for a verifier that knows only shaken cannot use other types alone.
        Prefer TCP or TLS, because the header can push the INVITE over what UDP carries
        unfragmented.]],
    },
    [429] = {
      description = [[
        The target of a transfer wants proof of who asked for it, a valid Referred-By token. The
        call that came out of a REFER carried no such signed token in its body, or a stale or broken
        one; a referee may refuse the REFER itself for the same reason. It is final, and the
        transferor, who learns of it directly or through NOTIFY, may send a new REFER with a token.
        428 asks instead for the identity of the calling party itself.]],
      when = [[
        Signed Referred-By tokens need S/MIME, which few products have, so true sightings are rare:
        high-security systems and conference servers with strict admission. Elsewhere a server may
        send it for a transfer that its policy forbids. It is seen either as the answer to an INVITE
        with Referred-By, as the answer to REFER, or inside the message/sipfrag body of a NOTIFY.]],
      fix = [[
        If transfers may go without proof, relax the rule on the target; a plain Referred-By header
        is what most systems can give. If proof is wanted, the transferor must put the signed token
        into the body of REFER and point to it with the cid parameter of Referred-By, and the
        referee must copy header and token unchanged. Check that no B2BUA removes the body or
        rewrites the header. Check the clocks, because a token that looks old is refused too.]],
    },
    [430] = {
      description = [[
        The connection to the device on this flow has failed, so this path to it is dead. An edge
        proxy sends it to the proxy of the user's domain, which should try another flow of the same
        device: the same instance with another reg-id. It is meant for proxies alone; an endpoint
        should never see it, and one that does treats it as 400. It belongs to SIP outbound, RFC
        5626.]],
      when = [[
        Calls to phones behind NAT, to mobile apps and to WebRTC clients meet it when the TCP, TLS
        or WebSocket connection was lost, or the edge proxy restarted, while the registration is
        still on file. The next hop is then an edge proxy that finds no live connection for the flow
        token in Route. Where a second flow is registered, the call goes through a moment later.]],
      fix = [[
        As a passing event it heals itself: the next flow is tried, and the device registers again.
        If calls are lost, let devices register two flows through different edge proxies and send
        keep-alives more often than NATs and load balancers time out. Set the registrar to delete
        the binding of a flow that reports this code. If callers get to see it, the domain's proxy
        probably does not know the code: it should try the other contacts and not pass it on.]],
    },
    [433] = {
      description = [[
        The call was refused because the caller hides its identity and anonymous calls are not
        accepted. A server acting for the callee sends it. It is final, and a client must not repeat
        the call with the identity shown unless the user wants that. It is more precise than 403 or
        603; a signature that cannot be verified is not anonymity and has codes of its own.]],
      when = [[
        Anonymous call rejection, at a fixed or mobile operator or on a PBX, is behind it. The
        INVITE carries Privacy: id or an anonymous From, set by the user, by the default of a phone,
        or by a PBX or SBC that withholds numbers unasked. Gateways turn PSTN calls with restricted
        presentation into such requests.]],
      fix = [[
        If the caller agrees, call again with the number shown: clear the setting that withholds it,
        or use the network's dialling code for a single call. If nobody asked for privacy, find
        where Privacy or the anonymous From comes in: caller ID settings of the PBX, the trunk,
        header rules of the SBC. Check that the number reaches the carrier in From or
        P-Asserted-Identity. If the callee wants these calls, switch anonymous rejection off for
        that line.]],
    },
    [436] = {
      description = [[
        The certificate for the caller's signature could not be fetched from the address in
        Identity. The verifier tried the URL in the info parameter of every Identity header and
        obtained nothing it could use. It is final; another try may pass once the URL works. It says
        nothing about the signature: a certificate that was fetched but is not supported is 437, and
        a signature that does not hold is 438.]],
      when = [[
        Verification services in STIR/SHAKEN networks report it when the certificate repository of
        the signing carrier is down, blocked by a firewall, behind an expired TLS certificate, or no
        longer holds the file. The first calls after a change of certificate show it if the new file
        is not published yet. Many networks let the call go on and carry the code in a Reason header
        with protocol STIR.]],
      fix = [[
        Take the URL from info and fetch it from outside your own network: it must deliver the
        certificate over HTTPS, without login and without delay. Correct DNS, firewall, TLS
        certificate or web server of the repository, and publish a certificate before you sign with
        it. On the verifier check outbound access, proxy settings and cache. If an SBC cuts or
        rewrites Identity, correct that too.]],
    },
    [437] = {
      description = [[
        The certificate behind the caller's signature was obtained, but the verifier does not
        support it. It may come from an authority that the verifier does not trust, or use an
        algorithm that it cannot check. It is final, and the same certificate fails again; an older
        name of the code is Unsupported Certificate. 436 means that no certificate could be had, 438
        that the signature or the signed content is wrong.]],
      when = [[
        It appears between countries, or between test and production systems, whose lists of trusted
        STIR/SHAKEN authorities differ. An expired or revoked certificate, or one that its owner
        signed himself, can lead to it, and so can a verifier with an outdated list. Often it is
        only reported in a Reason header while the call goes on.]],
      fix = [[
        Open the certificate that info names and check issuer, dates, chain and TNAuthList; compare
        its root with the verifier's list of trusted authorities. Sign with ES256 and a certificate
        of an authority that is approved where the call ends. On the verifying side update the trust
        and revocation lists and check the clock. Keep test systems apart from production, or give
        them a trust list of their own.]],
    },
    [438] = {
      description = [[
        An Identity header is there, but none in the request has a valid and supported signature.
        Either the signature does not verify, or numbers, date or other claims differ from the
        message, or the token lacks claims that it must have. It is final; a signer that used the
        compact form of the token may try once more with the full form. 428 is the missing header,
        436 and 437 are trouble with the certificate.]],
      when = [[
        An SBC or transit carrier that changes the calling or called number, the Date or the header
        itself after signing is the usual cause. National numbers where the token holds
        international ones break the comparison; a token that is merely too old may get 403 instead.
        Forwarded calls may fail if no further token covers the new called number. Now and then it
        is a real forgery or a replayed header.]],
      fix = [[
        Decode the token and compare orig, dest and iat with From or P-Asserted-Identity, To and
        Date as they arrived. Sign last: the element nearest to the next carrier should do it, after
        all changes of numbers. Send numbers in international format, and pass Date and Identity on
        unchanged. For forwarded calls let the forwarding network add a div token. Do not switch the
        check off, for it is there to stop forged callers.]],
    },
    [439] = {
      description = [[
        The registrar supports SIP outbound, but the first proxy on the way to it does not. It
        answers a REGISTER that has outbound in Supported and a reg-id in Contact when Path does not
        show an edge proxy with the ob parameter. It is final for this attempt: the client may
        register again without outbound, or through another edge proxy. A flow that breaks after
        registration is 430.]],
      when = [[
        Softphones, mobile apps and WebRTC clients set to use outbound meet it behind an SBC or
        proxy that does not know RFC 5626 or adds no Path. It also appears after a second proxy or
        load balancer was put in front of the edge proxy, which then is no longer the first hop.]],
      fix = [[
        On the first proxy or SBC enable outbound, so that it adds Path with the ob parameter and
        keeps the client's connection. If it cannot, switch outbound off in the client: no outbound
        in Supported and no reg-id in Contact. Capture at the registrar to see which Path arrives.
        Where several edge proxies exist, give the client those that can do it. A client that gives
        up here should be updated, because a plain registration would work.]],
    },
    [440] = {
      description = [[
        The call was to be forked to more targets at once than Max-Breadth still allowed. A forking
        proxy sends it when it can neither divide what is left among the branches nor try the
        targets one after another. It is final and tells the caller that some targets were not
        reached. Max-Forwards and 483 limit the length of a path; this limits the number of branches
        at one time, as a guard against amplification attacks.]],
      when = [[
        It can show where groups contain groups: a hunt group that rings further groups, users with
        many devices, forks in several domains one behind the other. A loop of forwarding rules that
        multiplies the branches uses up the budget as well. Few products implement the header, so it
        is rare.]],
      fix = [[
        Draw the tree of forks from the Via headers and the location data, and look for a loop or
        for groups nested too deeply. On the proxy that answered ring the members one after another
        or in smaller groups. If the tree is meant to be that wide, raise the Max-Breadth set at the
        start; 60 is the recommended value. If the request arrives with a very low Max-Breadth, find
        out who sets it, since a value of 1 rules out parallel ringing.]],
    },
    [469] = {
      description = [[
        The INFO names an Info Package that the receiver has not agreed to take. Recv-Info,
        mandatory in this response, lists what it does take. It is final for the INFO alone: dialog
        and call go on. A body of the wrong type is 415, an INFO that matches no dialog is 481, and
        a side without any INFO answers 405 or 501.]],
      when = [[
        Conference servers, video systems and application servers that exchange DTMF, floor control
        or other data in Info Packages meet it after a transfer or re-INVITE, when the new far end
        has other abilities. It can also cross with a change: the INFO left before the new Recv-Info
        came in. INFO without an Info-Package header, as still used for DTMF and video refresh, does
        not lead to it.]],
      fix = [[
        Compare Info-Package of the request with Recv-Info in the latest INVITE, re-INVITE or 2xx of
        the other side. The sender must use only packages listed there and stop when they disappear
        from the list. If the package should be accepted, enable it on the receiver, so that
        Recv-Info announces it, and check that SBCs let both headers pass. A single case right after
        a change of the session can be ignored.]],
    },
    [470] = {
      description = [[
        A relay will not send the request to many people, because some of them have not agreed to
        it. It answers a request that carries a list of URIs; Permission-Missing names those without
        permission. It is final, and the request has gone to none of the listed URIs. The sender has
        these URIs added at the relay, which asks for their permission, and tries again later.]],
      when = [[
        Group messaging, ad hoc conferences and list servers that follow the consent framework of
        RFC 5360 send it for MESSAGE, INVITE or SUBSCRIBE with a list of recipients. New members,
        and members who took their permission back, trigger it. Hardly any service uses the
        framework today.]],
      fix = [[
        Take the URIs from Permission-Missing; if the header is absent, ask the relay through its
        portal or XCAP which are missing. Add them at the relay, so that each person gets a request
        for permission, and let them confirm it. Remove those who do not answer. In a closed network
        where consent is settled otherwise, switch the check off for that list.]],
    },
    [480] = {
      description = [[
        The user is known but cannot be reached now: not registered, in do-not-disturb or not
        answering. It comes from a proxy without a current contact for the user, from the device
        itself or from a gateway. It is final; Retry-After may tell when to call again. 404 says
        that there is no such user, 486 that this device is busy, and 408 that nothing at all came
        back in time.]],
      when = [[
        A phone that is switched off, has lost its network or let its registration run out causes
        most of it. PBXs and mobile networks send it when ringing ends without an answer, phones for
        do-not-disturb, and gateways for Q.850 causes 19, 20 and 31. After an Internet or NAT
        failure it can hit a whole site at once.]],
      fix = [[
        First find out whether the account was registered when the call came: its last REGISTER, the
        expires value, the contact. If it was not, repair the phone, its network or credentials and
        its NAT keep-alive. If it was, look at do-not-disturb, forwarding and the no-answer timer on
        phone and PBX. For calls from a trunk check that the number leads to the right account. The
        reason phrase or a Q.850 cause in Reason often tells more.]],
    },
    [481] = {
      description = [[
        The receiver knows no dialog or transaction to which this request belongs. It compared
        Call-ID, From tag and To tag, or the branch of a CANCEL, and found no match. It is final: to
        a request within a call or subscription it means that the other side no longer has it, and
        the sender should end its own. To CANCEL it means that only the CANCEL failed, as the INVITE
        was already finished or its branch differs.]],
      when = [[
        A BYE that crosses the other side's BYE, a BYE or re-INVITE after the peer restarted or
        failed over, and NOTIFY for a subscription that has ended are everyday cases. Session timers
        that ran out on one side, load balancers that send later requests to another node, and SBCs
        that mix up tags show it all the time. An INVITE with Replaces gets it when the call to be
        replaced is gone.]],
      fix = [[
        Two crossing BYEs need nothing. Otherwise compare Call-ID and tags with the 200 that set the
        call up; From and To tags change places when the callee sends the request. Follow Route and
        Record-Route to see whether the request came to the server that holds the call, and make
        load balancers stick to it or share the state. Check session timers on both sides and the
        log for a restart. For CANCEL compare branch and Request-URI with those of the INVITE.]],
    },
    [482] = {
      description = [[
        The request came round to the same server again, or reached it twice by different paths. A
        proxy sends it when it finds itself in the Via list and nothing has changed for routing. A
        UAS sends it to a second copy of a request that was forked and met again at its door, which
        does no harm, because the first copy is answered as usual. It is final; 483 catches loops by
        counting hops only.]],
      when = [[
        Two systems that forward to each other, a default route that points back to where the call
        came from, or a domain that a proxy does not know as its own make real loops. Second copies
        come from parallel forking over two proxies to one phone, and from a client that tries
        several addresses in quick succession. It tends to start suddenly, after a change of routing
        or a failover.]],
      fix = [[
        Read the Via headers of the request from bottom to top: a host that stands there twice marks
        the loop. If the Request-URI is the same at each turn, correct the route or domain list of
        the server that sends the call back; if it changes, look at the users' forwarding rules. For
        second copies remove one of the two paths or contacts, or ignore the response if another
        branch succeeded.]],
    },
    [483] = {
      description = [[
        The request used up its allowed number of hops before it reached its target. Max-Forwards
        normally starts at 70, every proxy takes one off, and the server that receives 0 does not
        forward any more but sends this final response. It points to a loop or, less often, to a
        start value that was too low for the path. 482 comes from a server that recognises the loop
        itself.]],
      when = [[
        Forwarding in a circle, and two trunks or clusters that are each other's default route,
        cause it. Tests in the manner of traceroute provoke it on purpose with small values. In the
        trace the same INVITE passes again and again, with a falling Max-Forwards and a growing Via
        list. A B2BUA that sets the value afresh hides such a circle and lets calls pile up
        instead.]],
      fix = [[
        Look at Max-Forwards where the request was born: if it was low, such as 10, set the client
        to 70. Otherwise the path repeats: list the hosts in Via, or follow the call through the
        logs, and correct the route or forwarding rule that sends it back. Check that each proxy
        knows all its own names and addresses. On a B2BUA or SBC have Max-Forwards copied and
        lowered from one leg to the next, so that loops come to an end.]],
    },
    [484] = {
      description = [[
        The number is incomplete, and more digits are needed to route the call. A gateway,
        softswitch or PBX sends it, and it is final. In overlap dialling it is part of the normal
        course: the client adds digits and sends new INVITEs until it is no longer refused. 404
        means that a complete number is not in use.]],
      when = [[
        A digit map that sends too early, a timer between digits that is too short, or a user who
        left out the area code leads to it. Gateways to networks with numbers of varying length use
        it for overlap dialling. Q.850 cause 28 from the PSTN is mapped to it.]],
      fix = [[
        Compare the digits in the Request-URI with the full number. On the phone correct the digit
        map and lengthen the inter-digit timer. On the PBX or SBC add area and country code as the
        trunk wants them, and collect the whole number before sending if the carrier has no overlap
        dialling. If overlap is wanted, enable it on both sides and check that each new INVITE holds
        all digits so far. If the number is complete, ask the carrier to check its length rule for
        this range.]],
    },
    [485] = {
      description = [[
        The address fits more than one user, and the server will not guess which one is meant. It
        may list the candidates in Contact. It is final, and a person has to choose: with 300 all
        choices lead to the same user or service, while here an automatic try could reach a
        stranger. A server may send 404 in its place to protect privacy.]],
      when = [[
        Dialling by name in a company directory with two people of one surname is the textbook case.
        It can come from voicemail and messaging systems, from directory lookups with duplicate
        entries, or from a database in which two accounts share an alias. In plain telephony it
        hardly appears.]],
      fix = [[
        Call again with a full, unique address, from the Contact list if there is one. On the server
        remove duplicate aliases, number entries and directory hits, and let lookups use a unique
        key such as the number or the mail address. If outsiders should not learn who exists, set
        the server to answer 404 or to leave Contact out. If the address looks unique, search for
        variants of it in another spelling or domain.]],
    },
    [486] = {
      description = [[
        The callee's device is busy or does not want another call at this moment. The device itself,
        or a PBX or gateway for it, sends it. It is final for this device only: a forking proxy goes
        on with the others, and voicemail or forwarding on busy may take over. 600 speaks for the
        user as a whole, 480 means absence, and Retry-After may give a better time.]],
      when = [[
        A phone in a call without call waiting, an account at its limit of simultaneous calls, or a
        user who presses the reject key brings it; many phones send it for do-not-disturb too.
        Gateways send it for Q.850 cause 17. On some trunks it means that all channels are taken,
        though 503 would be right for that.]],
      fix = [[
        A busy user needs no repair. If the phone was free, check do-not-disturb, call waiting and
        the number of lines on it, calls left hanging on the PBX, and the call limit of the account.
        If it comes from your provider within milliseconds, look at the channel limit of the trunk.
        After forking compare To tag and User-Agent to see which device refused. Where callers
        should not be turned away, set up forwarding on busy, call waiting or a queue.]],
    },
    [487] = {
      description = [[
        The request was ended before an answer, normally because the caller hung up and sent CANCEL.
        It is the final response to the INVITE, acknowledged hop by hop like every failure, while
        the CANCEL itself gets 200. A BYE within an early dialog, or a server that cancels at the
        end of its ring timer, leads to it as well. It never answers the CANCEL itself.]],
      when = [[
        Every abandoned call ends with it, and so do the other phones of a group when one has
        answered; Reason: SIP;cause=200 in that CANCEL tells them not to log a missed call. Ring
        timeouts of a PBX, SBC or carrier produce it too. Calls that all end after the same number
        of seconds point to a timer and not to people.]],
      fix = [[
        Usually there is nothing to fix. If callers say that they did not hang up, follow the CANCEL
        hop by hop to the one that sent it first, read its Reason header and measure the time since
        the INVITE. Equal times mean a no-answer or setup timer on the caller's PBX, the SBC or the
        carrier: lengthen it or forward earlier. If a phone goes on ringing, the CANCEL did not
        match: compare its branch, Request-URI and CSeq number with the INVITE.]],
    },
    [488] = {
      description = [[
        The media offer is not acceptable here, because codecs, encryption or address type do not
        fit. The UAS or a B2BUA sends it after reading the SDP; Warning may name the part, such as
        304 for a media type or 305 for a format, and a body may list what is supported. It is final
        for this offer, and after a re-INVITE or UPDATE the call goes on with its old media. 606
        says the same for the user as a whole.]],
      when = [[
        Most of it is a missing common codec, or SRTP offered to a peer that wants plain RTP, and
        the reverse. WebRTC, T.38 fax or video offers to plain voice systems, IPv6 addresses towards
        an IPv4 peer, and offers in which every stream has port 0 belong here too. In the middle of
        a call it answers a re-INVITE for hold, fax or video.]],
      fix = [[
        Put the SDP of the offer beside that of the response, or of a call that works, and compare:
        codecs in m= and rtpmap, the profile RTP/AVP, RTP/SAVP or UDP/TLS/RTP/SAVPF, crypto and
        fingerprint, the address type in c=. If Warning is present, start with the part it names.
        Enable a common codec on the device, in Asterisk with allow of the endpoint, or transcoding
        on the SBC. Set encryption alike on both sides, in Asterisk with media_encryption. For fax
        allow T.38, or let the sender fall back to G.711.]],
    },
    [489] = {
      description = [[
        The event package in the Event header is not known or not offered here. A notifier sends it
        for SUBSCRIBE and a presence server for PUBLISH; as the answer to a NOTIFY it ends that
        subscription. It is final, and the same request will fail again. Allow-Events, where
        present, lists what is supported; a request without any Event header may get the same
        answer.]],
      when = [[
        Phones ask for message-summary, dialog, presence, reg or vendor packages that a PBX or
        provider does not have, so it comes at start-up for each such function and again at every
        retry. A NOTIFY with check-sync or message-summary that nobody subscribed to can draw it
        from a client. Softphones that try presence over a plain SIP trunk get it too.]],
      fix = [[
        Compare Event with Allow-Events. On the phone switch off the function behind the package if
        the server does not offer it: message waiting, busy lamps, presence, shared lines. If it
        should work, load the module or enable the service on the server, check the spelling of the
        package, and see whether the SUBSCRIBE goes to the server that hosts it and not to a trunk.
        An SBC may need a rule to pass SUBSCRIBE on.]],
    },
    [491] = {
      description = [[
        Both sides tried to change the session at the same time, and the requests crossed. A UA
        sends it to a re-INVITE while an INVITE of its own is in progress, or to an UPDATE with an
        offer while its own offer is unanswered. It is final for the request, but the call goes on
        unchanged. The side that owns the Call-ID waits 2.1 to 4.0 seconds at random before it tries
        again, the other side 0 to 2.0 seconds.]],
      when = [[
        Hold pressed on both phones, session refreshes that cross, a direct media re-INVITE that
        meets one from the far end, or two gateways that switch to T.38 at once are the typical
        moments. It often occurs right after the answer, when systems on both sides rearrange the
        media path. One such pair is harmless. A second request from the same side, in contrast,
        gets 500 with Retry-After.]],
      fix = [[
        Let the timers work and see whether the next try succeeds. If it goes round in circles, one
        side does not wait at random: have it corrected. Reduce the occasions: switch off direct
        media on one side, in Asterisk with direct_media=no, let only one side refresh the session,
        or delay re-INVITEs after the answer. If nothing crosses, look for an older INVITE in the
        dialog that never ended, because its final response or ACK was lost.]],
    },
    [493] = {
      description = [[
        The encrypted body of the request cannot be decrypted by the receiver. It is about S/MIME
        bodies: the UAS has no matching key or will not use it. It is final; a certificate in the
        response is the one to encrypt with on the next try, and a response without one suggests
        that the receiver takes no encrypted bodies. TLS on the connection and SRTP keys have
        nothing to do with it.]],
      when = [[
        S/MIME is almost unused in SIP, so this is seen in tests, in security products and in a few
        closed networks. The natural cause is a certificate that was renewed on the receiver while
        the sender still uses the old one. Another is a B2BUA or forwarding that took the request to
        a device for which the body was not encrypted.]],
      fix = [[
        Take the certificate from the response, check that you trust it, and encrypt with it in a
        new request. If there is none, send without S/MIME and protect the path by TLS, provided
        that your policy permits it. On the receiver install the private key that belongs to its
        published certificate. Check that no forwarding, B2BUA or SBC has sent the request to
        another device.]],
    },
    [494] = {
      description = [[
        A security agreement has to be made before the server accepts the request. It belongs to
        sec-agree, RFC 3329: the client asked for it or supports it, and the server lists its
        mechanisms in Security-Server. It is final; the client picks one, such as TLS, IPsec or
        Digest, and repeats the request with that list in Security-Verify. It also comes when the
        list sent back differs from the real one, while 421 is sent to clients that do not mention
        sec-agree at all.]],
      when = [[
        An edge proxy of an IMS network, or an SBC in its place, may send it for the first request
        of a device that has no protected channel. It turns up in tests of VoLTE and VoWiFi, and
        when soft clients are pointed at an IMS core. PBX and trunk traffic does not know it.]],
      fix = [[
        Compare Security-Client of the request with Security-Server of the response: they need a
        mechanism in common, with the same algorithms. Repeat the request over the agreed channel
        with Security-Verify copied exactly, order and parameters included. If that is refused
        again, look for a proxy or ALG that changes these headers. For clients that cannot do it,
        allow access over TLS without sec-agree on the edge server.]],
    },
    [500] = {
      description = [[
        Something went wrong inside the server, and it could not carry the request out. It is the
        catch-all for faults, the code for which clients take every unknown 5xx, and what a proxy
        makes of a 503 from behind it. A UAS also uses it when requests overtake one another: a CSeq
        lower than the last one or, with Retry-After, a second re-INVITE before the first is
        finished. It is final, and a later or rerouted try may succeed.]],
      when = [[
        Databases that do not answer, script errors, used-up memory or licences, and crashed
        applications behind a server produce it, and gateways send it for Q.850 causes 111 and 127.
        Within a call it may be nothing but a lower CSeq, after a failover or from a B2BUA that
        counts wrongly. From a carrier it can hide a lack of channels.]],
      fix = [[
        Go to the log of the server that generated it; Server, Reason, Warning and the reason phrase
        help to find which one. If CSeq is lower than in an earlier request of the same dialog and
        side, correct the phone or SBC that numbers wrongly. With Retry-After, wait that long and
        repeat. On your own server check disk, memory, database and the last change of
        configuration. For a trunk use another route meanwhile and give the carrier Call-ID and
        time.]],
    },
    [501] = {
      description = [[
        The server does not know this method, or lacks a function that the request needs, for any
        user. A UAS sends it for a method that it does not recognise; proxies pass unknown methods
        on and do not answer so. It is final, and repeating the request is useless. 405 means that
        the method is known but not allowed at this address.]],
      when = [[
        Simple gateways, fax adapters and old PBXs answer PUBLISH, MESSAGE, REFER, UPDATE or vendor
        methods in this way. PSTN gateways send it for Q.850 causes 29 and 79, a facility or service
        that is not available there. Security scanners with invented methods collect it too.]],
      fix = [[
        Check the method in CSeq, and see in an Allow header of the peer, for instance in its answer
        to OPTIONS, what it can do. On the client switch off the feature behind the method: transfer
        by REFER, session refresh by UPDATE, presence, messaging. Update the old device, or let a
        PBX or SBC handle the method for it, as when REFER becomes a new call. If the method is
        INVITE, look at Reason: the service asked for, such as video or data, is missing.]],
    },
    [502] = {
      description = [[
        A server in the middle got an unusable answer from the next server on the way. A proxy,
        gateway or SBC sends it as go-between and blames the side behind it. It is final, and
        another route may work; within a call it ends the dialog. 504 means that the next server did
        not answer in time, 503 that this server cannot work now.]],
      when = [[
        PSTN gateways send it for Q.850 cause 27, destination out of order. SBCs and softswitches
        send it for a second leg that failed in a way they could not use or map: a malformed
        response, a peer that misbehaves after an update, a wrong transport towards the next hop. It
        may touch one destination only.]],
      fix = [[
        Find the server that sent it, by Server or by a capture on both its sides, and then its next
        hop, because the fault lies in the answer on that leg. Look there for malformed or
        unexpected responses, TLS errors or a wrong port. Try the call by another route and give the
        carrier Call-ID, number and time. With Q.850 cause 27 in Reason the called line or its
        exchange is out of order, and only its operator can help.]],
    },
    [503] = {
      description = [[
        The server cannot take the request now, because of overload, maintenance or lack of
        resources. With Retry-After the client leaves this server alone for that many seconds;
        without it, it handles the response like 500. It should try the next server of its list or
        of DNS SRV. A proxy passes it on only if it can serve nothing at all and otherwise sends
        500, and a client counts a failed connection as this code.]],
      when = [[
        Channel and rate limits of trunks, gateways without free circuits, and congestion in the
        PSTN with Q.850 causes 34, 38, 41, 42 or 47 are frequent. SBCs send it when the next hop no
        longer answers OPTIONS, and servers while they are drained for maintenance. FreeSWITCH uses
        the phrase Maximum Calls In Progress when its session limit is reached.]],
      fix = [[
        Read Retry-After and the reason phrase, and count how many calls got it and since when. If
        it starts at a certain number of calls, raise the limit of channels or calls per second with
        the carrier, or spread the load. On your own server check load, sessions and limits, on the
        SBC the state of the next hop. Set up a second route or SRV records, so that clients move
        on. Do not let them retry at once, for that prolongs an overload.]],
    },
    [504] = {
      description = [[
        A server that had to ask another system got no answer from it in time. That system may be a
        proxy, a database, DNS, an application server or the PSTN. It is final and speaks of
        something behind the sender, while 408 is about the user or next hop of this very request
        and 502 about an answer that was no use. Another try later, or by another route, is
        reasonable.]],
      when = [[
        SBCs and IMS servers send it when the next trunk, the subscriber database or an ENUM lookup
        does not respond, and gateways for Q.850 cause 102, recovery on timer expiry. It arrives
        after a fixed time, which is the timer of the server that gave up. In IMS it may carry an
        XML body that tells the phone to register anew.]],
      fix = [[
        Measure the time from request to response, find the timer of that length on the server that
        answered, and see what it waited for. Check whether it can reach that system: routes,
        firewall, DNS, load of the database. If a carrier answers so, use another route and report
        the Call-ID. Lengthen the timer only if the answer does arrive, but late. If only a few
        numbers are affected, the trouble is in the network of those numbers.]],
    },
    [505] = {
      description = [[
        The SIP version in the request line is not one that the server supports. Everything in use
        says SIP/2.0, so the start line was probably damaged, or the traffic is not SIP. It is
        final, and repeating the request does not help. A sound start line with a wrong message
        below it is 400, an unknown method 501, an unknown extension 420.]],
      when = [[
        Port scanners, load tests and programs that speak HTTP or RTSP to port 5060 provoke it. On
        TCP, a wrong Content-Length in one message makes the parser look for the next start line at
        the wrong place. Header manipulation rules that touch the first line can do it too.]],
      fix = [[
        Look at the first line of the request byte by byte: method, one space, URI, one space,
        SIP/2.0, then CR and LF. If it is right in the capture, check the message before it on the
        same TCP connection, because its Content-Length may be wrong. Correct the rule or program
        that builds the line, and watch for spaces within the Request-URI. If the source is a
        scanner, block it at the firewall.]],
    },
    [513] = {
      description = [[
        The whole message, headers and body together, is longer than the server can process. 413 is
        about the body and 414 about the address alone. It is final, and only a shorter message can
        succeed. It is not the sign of lost UDP fragments, since a message that never arrives
        complete gets no answer at all.]],
      when = [[
        INVITEs swell with many codecs, ICE candidates, long Via and Record-Route lists, Identity
        tokens, History-Info and vendor headers until a limit is passed. WebRTC, VoLTE and
        STIR/SHAKEN traffic towards older gateways is typical, and so is long text in MESSAGE. The
        limits sit in buffers of the device or in security profiles of an SBC.]],
      fix = [[
        Find the biggest parts of the request and remove what the peer does not need: offer fewer
        codecs, leave ICE out on trunk legs, filter vendor headers, shorten Via and Record-Route by
        topology hiding on the SBC. Send long text in parts or by MSRP. Raise the message size limit
        on the server if it has such a setting. If the message grows with every hop, look for a
        loop.]],
    },
    [555] = {
      description = [[
        The push service named by the app is not supported by this network. It answers REGISTER
        only, from a proxy or registrar that knows push by RFC 8599 but not the provider in
        pn-provider of Contact; if that parameter came without a value, no provider is supported at
        all. It is final for that attempt. Here nothing will wake a sleeping app for a call until it
        registers with a provider that the network has.]],
      when = [[
        Mobile softphones meet it after a move to another operator or server, when push is not set
        up there, or when the provider name, such as apns or fcm, is new or misspelt. Servers and
        SBCs that do not know RFC 8599 do not send it: they ignore the parameters, and the app
        registers without push.]],
      fix = [[
        Compare pn-provider, pn-param and pn-prid in Contact with the list in the server's guide; a
        successful answer would show supported providers in Feature-Caps with sip.pns. On the server
        enable the push service and load its credentials: the APNs key, the FCM account, or the
        VAPID key for web push. Make sure that the proxy in charge of push lies on the way of
        REGISTER. Until then let the app register without pn parameters and stay connected.]],
    },
    [580] = {
      description = [[
        A condition for the session, mostly reserved bandwidth, cannot be met, so the offer is
        refused. The UAS that was to answer sends it for an INVITE or UPDATE whose SDP has
        preconditions after RFC 3312, and adds SDP that shows which one failed. It is final; in a
        running call an UPDATE or re-INVITE refused in this way leaves the session as it was. 412 is
        about published state and 488 about codecs.]],
      when = [[
        VoLTE, VoWiFi and other IMS calls use preconditions to be sure of their bearer before the
        phone rings. It appears when the radio or core network does not grant the bearer, when the
        reservation takes too long, or when a network that insists on preconditions calls one
        without. Enterprise trunks hardly use them.]],
      fix = [[
        Compare the lines a=curr, a=des and a=conf in the offer, the provisional answers and this
        response, and find the side whose reservation did not come. In the mobile network look for
        the cause in policy and bearer signalling of the same second. If the peer cannot do
        preconditions, offer them as optional, with precondition in Supported and not in Require, or
        let the border SBC handle them. Check that PRACK and UPDATE get through.]],
    },
    [600] = {
      description = [[
        The user is busy, and no other device or voicemail will take the call either. It is a global
        failure: a proxy cancels the branches still ringing and tries no further targets, and the
        caller should not look elsewhere for this user. It is final; Retry-After may name a better
        time. 486 says the same of one device only, and 603 declines without a reason.]],
      when = [[
        PBXs with a busy rule for the whole user, call centres and some apps send it. A phone should
        do so only if it knows that nothing else of the user can answer, yet some do it whenever
        they are busy and so stop a whole group from ringing. Towards the PSTN it becomes Q.850
        cause 17.]],
      fix = [[
        If the user really was busy everywhere, nothing is to be done. If other phones of a group
        stop ringing or voicemail is not reached, find the device that sends it, by User-Agent or
        Contact, and set its busy code to 486. The proxy can also map it to 486, or go on in spite
        of it, as Kamailio does with disable_6xx_block of the tm module. Check forwarding on busy
        for the user.]],
    },
    [603] = {
      description = [[
        The call is declined in the callee's name, and nobody else will take it. It is final and
        global, so forking proxies stop all branches; no reason is owed, and Retry-After may give a
        better time. With the phrase Network Blocked and a Reason header whose text begins with
        v=analytics1 it is the American 603+: call analytics blocked the call, and the header says
        whom to ask. 607 is a caller marked as unwanted by the callee, 608 a block after RFC
        8688.]],
      when = [[
        A press on reject, do-not-disturb on some phones and block lists of a PBX give it, and
        gateways use it for Q.850 cause 21 when the PSTN user rejected the call. In the United
        States carriers that block by analytics answer with 603+; bare 603 for the same thing is
        seen there and elsewhere. A refusal within a second and without ringing was probably the
        work of a machine.]],
      fix = [[
        See how soon it came and whether 180 came before: after ringing a person or phone declined,
        without it look for block lists and filters. For 603+ use the url, tel or email in the
        Reason text to ask the blocking network for redress, with Call-ID, numbers and time. Then
        check your attestation, the caller ID shown and how your numbers are labelled. If one phone
        stops a whole group from ringing, set its reject code to 486. On the callee's side look at
        do-not-disturb and block lists.]],
    },
    [604] = {
      description = [[
        The user or number exists nowhere, says a server that claims to know this for certain. It is
        a global failure, so a proxy stops its search and the caller should not try other routes; in
        the middle of a call the dialog ends. 404 speaks for one domain or server only. Few servers
        have the knowledge that this code claims.]],
      when = [[
        Number databases, ENUM-based routing and carriers with a full view of a numbering plan send
        it for unassigned numbers. Some SBCs and PBXs are set to send it in place of 404 to stop the
        search for routes. Towards the PSTN it becomes Q.850 cause 1, unallocated number.]],
      fix = [[
        Check the number first: format, country code, prefix. If it is right, try another carrier,
        since the database behind this answer may be old after a porting. If the code ends your
        least cost routing although another route would work, map it to 404 on that trunk or let the
        router go on in spite of it. On your own system send it only where you do know, and 404
        otherwise.]],
    },
    [606] = {
      description = [[
        The user wants to talk, but the session offered suits none of the user's devices. It is a
        global failure about SDP: media types, codecs, bandwidth or addresses. Warning codes from
        300 to 399 tell what does not fit, and a body may list what would. A forking proxy stops all
        branches, which is why 488, the local form, is right in most cases; 406 is about Accept
        headers.]],
      when = [[
        Some gateways, conference servers and older phones send it when codecs or encryption do not
        match. An SBC or server may use it where the offer breaks a media policy, such as plain RTP
        where SRTP is demanded, or more bandwidth than is allowed. In most networks 488 is seen
        instead.]],
      fix = [[
        Read Warning and the body, then compare the offer with what the far end supports, as for
        488: codecs, RTP/AVP or RTP/SAVP, IPv4 or IPv6, bandwidth, number of media lines. Enable a
        common codec, set encryption alike on both sides, or let an SBC transcode. If the offer has
        several media lines, try audio alone. Where the code keeps other devices of the user from
        answering, have its sender use 488 or map it at the proxy.]],
    },
    [607] = {
      description = [[
        The callee marked this call as unwanted, and further calls of this caller will likely be
        refused. It comes from the callee's device, by a key for nuisance calls or by logic of its
        own, and is a global failure like 603. The network may use it for personal block lists and
        for the reputation of the caller's number. 608 differs in who decided: there it was a
        machine in the network.]],
      when = [[
        Phones and apps with a spam button send it in networks that announce sip.607 in the answer
        to REGISTER. As the cause in a Reason header it may stand in a BYE, if the user found out
        during the call, and in a CANCEL to the other branches. On trunks it is rare, and some
        carriers turn it into 603.]],
      fix = [[
        Stop calling this person: the decision is the callee's, and each further try can make the
        reputation of your number worse. For legitimate traffic check consent, calling lists, how
        often numbers are tried, and which number and name you show. Register your numbers with the
        analytics providers and have calls signed with full attestation. If it was pressed by
        mistake, the callee must lift the block on the phone or at the operator. If nobody pressed
        anything, look for a filter app on the device.]],
    },
    [608] = {
      description = [[
        A machine on the way, mostly a call analytics service, rejected the call before it reached
        the user. An intermediary sends it, not the callee, and it is a global failure: other
        attempts to reach the same user will probably be blocked too. Call-Info with purpose=jwscard
        points to a signed contact card through which a wrongly blocked caller can complain. 607 is
        the callee's own verdict, and 603+ is what carriers in the United States send for the same
        event.]],
      when = [[
        Robocall blocking at the terminating carrier, or a filter service of a third party, triggers
        it: many short calls, few answers, weak or missing signatures, numbers not in service.
        Callers on older equipment may hear an announcement in early media first. Few networks use
        it so far, since the United States settled on 603+.]],
      fix = [[
        Fetch the URL in Call-Info, verify its signature, and contact the operator named there with
        Call-ID, numbers and time. Without the header ask your carrier to find out who rejected the
        call. Then improve what filters look at: sign with full attestation, show numbers assigned
        to you, call less often, drop dead numbers from lists, register your numbers with analytics
        providers. If your own system sends it, adjust its thresholds and include Call-Info, so that
        callers can object.]],
    },
  },
}
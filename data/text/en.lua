-- English: labels, class names, the text of every card, and what the rules of lua/rules say.
-- A text flows over as many lines as it needs: the loader folds runs of white space to one space.
-- The first sentence of a description stands alone in the summary column: keep it under 110
-- characters. To add a code, write its three texts here and its facts in data/responses.lua.
return {
  language = "English",
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

  -- What the rules of lua/rules found: {name} is filled from what the rule's match returns; an entry
  -- "id/variant" is for a finding whose match returns that variant.
  findings = {
    -- ---- auth ------------------------------------------------------------------------------------

    ["auth.challenge"] = {
      text = [[
        Normal first step: the {method} in frame {request} carried no credentials, so the server asks for
        them: realm "{realm}", {algorithm}.]],
      fix = [[
        Nothing to repair if the same request follows with {answer} and passes. If it does not follow, the
        client has no user name and password for this realm, or knows none of these algorithms: complete
        the account in the client.]],
    },
    ["auth.challenge/accepted"] = {
      text = [[
        Normal first step: the {method} in frame {request} carried no credentials, so the server asks for
        them: realm "{realm}", {algorithm}. The client sent them in frame {retry} and got {code} in frame
        {final}.]],
      fix = [[
        Nothing to repair: the credentials were accepted.]],
    },
    ["auth.challenge/refused"] = {
      text = [[
        Normal first step: the {method} in frame {request} carried no credentials, so the server asks for
        them: realm "{realm}", {algorithm}. The client sent them in frame {retry} and got {code} in frame
        {final}.]],
      fix = [[
        Nothing to repair here. Read frame {final}: it says what became of the credentials and of the
        {method}.]],
    },
    ["auth.challenge/introduced"] = {
      text = [[
        Normal first step: the {method} in frame {request} only names its user, "{user}", and proves nothing
        yet (empty nonce or response), so the server asks for proof: realm "{realm}", {algorithm}.]],
    },
    ["auth.challenge/again"] = {
      text = [[
        Asked again: the {method} in frame {request} still carries no credentials, though frame {first} had
        asked for them (realm "{realm}", {algorithm}). A new attempt from the start looks the same.]],
      fix = [[
        See whether {answer} follows now. If not, the client has no user name and password for this realm,
        does not read {header}, or knows none of these algorithms. Complete its account, or offer an
        algorithm that it knows.]],
    },
    ["auth.challenge/further"] = {
      text = [[
        Normal next step: the credentials of the {method} in frame {request} answer the challenge of frame
        {challenge} (realm "{sent}"); now another one comes, for realm "{realm}", {algorithm}, usually
        from the next server on the path.]],
      fix = [[
        Nothing to repair if the same request follows with credentials for both. If it does not follow,
        give the client user name and password for this realm too. Many clients hold credentials for one
        realm only: then let one of the two servers trust the other instead of asking.]],
    },
    ["auth.challenge/resync"] = {
      text = [[
        SIM out of step: with auts the client in frame {request} refused the sequence number of the
        challenge, and this response brings a new one. Normal after a change of SIM or HSS.]],
      fix = [[
        Nothing to repair if the next request passes. If auts comes every time, the HSS does not take over
        the sequence number that the SIM reports, or two servers count for the same user: check
        resynchronisation and the SQN settings in the HSS.]],
    },

    ["auth.rejected"] = {
      text = [[
        Credentials refused: user "{user}", realm "{realm}", {algorithm}. They answer the challenge in frame
        {challenge}, and the server asks again without stale=true: most likely a wrong password or user
        name.]],
      fix = [[
        Enter the password anew on both sides, and compare the authentication user name, which often is not
        the phone number. Where the server stores a hash (HA1), make it again for this user, realm and
        algorithm. Then read the server's log for the request of frame {request}; findings such as
        auth.uri_mismatch, if shown here too, come first.]],
    },
    ["auth.rejected/elsewhere"] = {
      text = [[
        Credentials refused by another server: user "{user}", realm "{realm}". Their nonce came from
        {issuer} (frame {challenge}), but {refuser} refused them. Either the two share no nonces, or the
        password is wrong.]],
      fix = [[
        Send a request and its repetition to the same server (a load balancer can decide by Call-ID or source
        address), or give all servers the same nonce secret. If {issuer} refuses them too, correct user name
        and password.]],
    },
    ["auth.rejected/expired"] = {
      text = [[
        Used nonce refused: user "{user}", realm "{realm}". With the nonce of frame {challenge} these
        credentials had passed in frame {accepted}, so the password was right; the server wants a new
        nonce and does not say stale=true.]],
      fix = [[
        Nothing to repair if the next request passes with the new nonce. If clients ask their users for a
        password here, make the server say stale=true for old nonces or keep them longer, and let the client
        count nc up. If the next one fails too, the password was changed meanwhile.]],
    },
    ["auth.rejected/forbidden"] = {
      text = [[
        Refused with 403 after credentials: user "{user}", realm "{realm}", {algorithm}, in answer to frame
        {challenge}. Either the password or user name is wrong, or the user is known and may not do this
        {method}.]],
      fix = [[
        Read the reason phrase and the server's log for frame {request}. Check password and authentication
        user name first. Then whether this user may use the address {from}, come from this network and call
        or register here, and whether the account is blocked or at a limit.]],
    },
    ["auth.rejected/forbidden_unseen"] = {
      text = [[
        Refused with 403 after credentials: user "{user}", realm "{realm}", {algorithm}; their challenge is
        not in this call. Either the password or user name is wrong, or the user is known and may not do
        this {method}.]],
      fix = [[
        Read the reason phrase and the server's log for frame {request}. Check password and authentication
        user name first. Then whether this user may use the address {from}, come from this network and call
        or register here, and whether the account is blocked or at a limit.]],
    },
    ["auth.rejected/forbidden_known"] = {
      text = [[
        Refused with 403 though known: credentials of user "{user}" for realm "{realm}" with the same nonce
        had passed in frame {accepted}. So it hardly is the password: this {method} is not allowed, or the
        account was blocked since.]],
      fix = [[
        Read the reason phrase and the server's log for frame {request}. Check on the server whether this
        user may use the address {from}, call or register what is asked for, and whether a limit was reached
        or the account blocked. Leave the password alone.]],
    },
    ["auth.rejected/forbidden_other"] = {
      text = [[
        Refused with 403 after credentials: the {method} in frame {request} carried {scheme}. Either the
        server does not accept them, or it knows the sender and does not allow this {method}.]],
      fix = [[
        Read the reason phrase and the server's log for frame {request}. Check that the token or password is
        valid, not run out and meant for this server, then what its owner is allowed to do.]],
    },

    ["auth.stale_nonce"] = {
      text = [[
        Nonce ran out, password not blamed: by stale=true the server refuses only the nonce that user
        "{user}" used for realm "{realm}". The challenge it came from is not in this call.]],
      fix = [[
        Nothing to repair: the client repeats the request with the new nonce by itself. If it happens at every
        request, the nonce lives too short, or the servers behind one address do not share nonces: raise its
        lifetime, share the secret, or send a client always to the same server.]],
    },
    ["auth.stale_nonce/seen"] = {
      text = [[
        Nonce ran out, password not blamed: by stale=true the server refuses only the nonce that user "{user}"
        used for realm "{realm}". It is from frame {challenge} and was {age} old.]],
    },

    ["auth.loop"] = {
      text = [[
        Authentication loop: challenge number {count} to {method} for realm "{realm}" in {duration}, the
        first in frame {first}, no success between. Of these requests {answered} carried credentials for
        it.]],
      fix = [[
        Correct user name, password and realm in the client, and see the other findings here for what is
        wrong with its credentials. Make it wait longer after each failure: every wrong try may count
        towards a lock of the account or a ban of its address. A program that guesses passwords looks the
        same.]],
    },
    ["auth.loop/unanswered"] = {
      text = [[
        Authentication loop: challenge number {count} to {method} for realm "{realm}" in {duration}, the
        first in frame {first}, and no request carried credentials for it.]],
      fix = [[
        Give the client user name and password for this realm, or offer an algorithm that it knows (now:
        {algorithm}). If the server should know it by its address, put {client} on the server's list. A
        stranger who probes the server looks the same: then block him.]],
    },
    ["auth.loop/stale"] = {
      text = [[
        Authentication loop: challenge number {count} to {method} for realm "{realm}" in {duration}, the
        first in frame {first}, this one with stale=true: the server does not take the nonces that were
        given out.]],
      fix = [[
        Let all servers behind this address share the nonce secret, or send a client always to the same one.
        Check their clocks, the lifetime of nonces and whether one may be used twice. The password is not the
        cause of stale=true.]],
    },

    ["auth.wrong_realm"] = {
      text = [[
        Wrong realm: the credentials of user "{user}" are for "{sent}", but the server asks for "{offered}",
        and had done so in frame {challenge}. The client does not use the realm that it is told.]],
      fix = [[
        Set the realm in the client's account to "{offered}", letter by letter, capitals too; or leave it
        empty or *, where the client then takes that of the challenge. If the server's realm is the wrong
        one, correct it there and make stored hashes (HA1) again.]],
    },
    ["auth.wrong_realm/altered"] = {
      text = [[
        Wrong realm: the credentials of user "{user}" name "{sent}", but the challenge that they answer,
        frame {challenge}, has the realm "{issued}". Only the very same text counts.]],
    },
    ["auth.wrong_realm/unseen"] = {
      text = [[
        Other realm: the {method} in frame {request} has credentials for "{sent}", the response asks for
        "{offered}". No challenge for the former is in this call: a wrong realm in the client, or kept from
        before, or for another server on the path.]],
      fix = [[
        See whether the client now answers for "{offered}". If it does not, set that realm in its account,
        letter by letter, or leave it empty or *, where the client then takes that of the challenge. If both
        servers are meant to ask, give it credentials for both realms.]],
    },

    ["auth.wrong_header"] = {
      text = [[
        Wrong header: the challenge in frame {challenge} stands in {header} and wants {wanted}, but the
        {method} in frame {request} carries its credentials in {sent}. The server does not look there.]],
      fix = [[
        Correct the client, or the SBC that renames the header: a 401 is answered with Authorization, a 407
        with Proxy-Authorization (RFC 3261 sections 22.2 and 22.3). Where an SBC turns 401 into 407 or back,
        it must rename the headers both ways.]],
    },

    ["auth.algorithm"] = {
      text = [[
        Wrong algorithm: the credentials of user "{user}" for realm "{realm}" use {used}, but the challenge
        in frame {challenge} offers only {offered}.]],
      fix = [[
        Update the client or choose an offered algorithm in its settings. Or let the server offer one more
        that the client knows: a challenge for each, the strongest first (RFC 8760). Hashes (HA1) that the
        server stores belong to one algorithm and must be made for each.]],
    },
    ["auth.algorithm/unsaid"] = {
      text = [[
        Wrong algorithm: the credentials of user "{user}" for realm "{realm}" name none, which means MD5, but
        the challenge in frame {challenge} offers only {offered}.]],
    },
    ["auth.algorithm/unanswered"] = {
      text = [[
        No MD5 on offer: frame {challenge} asked for {offered}, and the {method} in frame {request} comes
        again without credentials. Perhaps the client knows only MD5; it may also lack a user name and
        password.]],
    },

    ["auth.uri_mismatch"] = {
      text = [[
        Digest uri differs: the credentials were computed for "{uri}", but the {method} in frame {request}
        asks for "{asked}". A server that compares the two refuses.]],
      fix = [[
        In the client, or the SBC that changes the request after it was signed, make uri= and Request-URI
        the same, down to port and transport. Where the server can be told not to compare them, that helps
        too, and costs some protection.]],
    },
    ["auth.uri_mismatch/proxied"] = {
      text = [[
        Digest uri differs: the credentials were computed for "{uri}", but the {method} in frame {request}
        asks for "{asked}". Proxies on the way ({hops}) may have changed it, as they are allowed to; a server
        that compares the two refuses.]],
      fix = [[
        Let the server check the digest against the uri that the credentials name, not against the
        Request-URI. Or let the proxy ask for the credentials itself, before it changes the Request-URI.]],
    },

    ["auth.missing_challenge"] = {
      text = [[
        Nothing to answer: this {code} has no {header} header, so the client knows neither realm nor nonce
        and cannot authenticate.]],
      fix = [[
        Correct the server or gateway at {server}, or the SBC that removed the header: every {code} must
        carry it. Who wants to refuse for good sends 403. Where {code} comes from a cause code of the
        telephone network, map that to another code.]],
    },
    ["auth.missing_challenge/other"] = {
      text = [[
        Challenge in the wrong header: this {code} carries {other}, but must carry {header}. Most clients
        will not answer it.]],
      fix = [[
        Correct the server at {server}, or the SBC that turns 401 into 407 or back: 401 goes with
        WWW-Authenticate, 407 with Proxy-Authenticate (RFC 3261 sections 22.2 and 22.3).]],
    },

    -- ---- identity --------------------------------------------------------------------------------

    ["identity.missing"] = {
      text = [[
        No signature: the {method} in frame {request} has no Identity header, and a verifier on the path
        insists on one. Caller: {caller}.]],
      fix = [[
        Have the call signed (STIR/SHAKEN) by the carrier or SBC from which it comes, before this point of
        the capture or behind it. If it was signed earlier, capture at each border to find the header filter,
        B2BUA or non-SIP segment that loses Identity.]],
    },

    ["identity.invalid"] = {
      text = [[Signature refused with {code}: Identity in frame {request} says {said}.]],
      fix = [[Check the certificate address, the certificate and the token with the signer.]],
    },
    ["identity.invalid/436"] = {
      text = [[
        Certificate not fetched: the verifier got nothing usable from the address that Identity in frame
        {request} gives. It says {said}.]],
      fix = [[
        Fetch the address in info from outside the signer's network: it must deliver the certificate over
        HTTPS at once, without login. Correct DNS, firewall, TLS or the file there; on the verifier check
        that it may connect outside.]],
    },
    ["identity.invalid/437"] = {
      text = [[
        Certificate not accepted: the verifier does not support or trust the one to which Identity in frame
        {request} points. It says {said}.]],
      fix = [[
        Check the certificate at that address: issued by an authority on the verifier's list (STI-CA), not
        run out, with key and algorithm as alg says. On the verifier bring the list of authorities up to
        date.]],
    },
    ["identity.invalid/438"] = {
      text = [[
        Signature not valid: the token of Identity in frame {request} does not fit the message, or the
        verifier does not support its type. It says {said}.]],
      fix = [[
        Decode the token and compare orig, dest and iat with From or P-Asserted-Identity, To and Date as they
        arrived. Sign last, after all changes of numbers, and let no SBC change these headers afterwards. See
        whether the verifier knows this ppt and alg.]],
    },
    ["identity.invalid/no_info"] = {
      text = [[
        Certificate address missing: an Identity header in frame {request} has no info parameter, so the
        verifier answers {code}. Behind the token it says: {said}.]],
      fix = [[
        Let the signer add info=<https://...>, the address of its certificate (RFC 8224 section 4). If it does,
        find the SBC or length limit that cuts the header on its way: Identity easily has a thousand
        bytes.]],
    },

    -- ---- protocol --------------------------------------------------------------------------------

    ["protocol.missing_header"] = {
      text = [[Incomplete {code}: it must carry {missing}, and does not.]],
      fix = [[
        Correct the software at {server}, or the SBC or header filter that removed it on the way, and report
        it to the maker. Until then the other side can only guess what the header would have said.]],
    },
    ["protocol.missing_header/Contact 2xx"] = {
      text = [[
        Incomplete {code}: the answer to INVITE has no Contact, so the caller does not know where to send
        ACK, BYE and re-INVITE. The call may drop after half a minute or not end.]],
      fix = [[
        Correct the software at {server}, or the SBC or header filter that removed Contact: every 2xx to
        INVITE must carry one that the caller can reach (RFC 3261 section 12.1.1).]],
    },
    ["protocol.missing_header/Contact 3xx"] = {
      text = [[
        Incomplete {code}: a redirect without Contact names no target, so the caller has nowhere to go and
        the call fails.]],
      fix = [[
        Let the redirect server at {server} put the new target into Contact. If no target was found, it should
        answer 404 or 480 instead. If an SBC removed the header, correct that.]],
    },
    ["protocol.missing_header/Allow"] = {
      text = [[Incomplete {code}: it does not say in Allow which methods the server does support.]],
    },
    ["protocol.missing_header/Unsupported"] = {
      text = [[
        Incomplete {code}: it does not say in Unsupported which extension it refuses, so the client cannot
        leave that one out.]],
      fix = [[
        Correct the software at {server}, or the header filter on the way. Until then look at Require and
        Proxy-Require of the request: one of their option tags was refused.]],
    },
    ["protocol.missing_header/Require"] = {
      text = [[
        Incomplete {code}: it does not say in Require which extension it demands, so the client cannot offer
        that one.]],
    },
    ["protocol.missing_header/Min-SE"] = {
      text = [[
        Incomplete {code}: it does not say in Min-SE how long the session interval must be, so the client can
        only guess.]],
      fix = [[
        Correct the software at {server}, or the header filter on the way. Until then raise Session-Expires
        in the client, to 1800 seconds for example.]],
    },
    ["protocol.missing_header/Min-Expires"] = {
      text = [[
        Incomplete {code}: it does not say in Min-Expires how long the registration or subscription must
        last, so the client can only guess.]],
      fix = [[
        Correct the software at {server}, or the header filter on the way. Until then raise the interval
        (Expires) in the client, to 3600 seconds for example.]],
    },
    ["protocol.missing_header/Accept"] = {
      text = [[
        Incomplete {code}: none of Accept, Accept-Encoding and Accept-Language is there, so the client cannot
        tell which type, encoding or language would be understood.]],
    },
    ["protocol.missing_header/RSeq"] = {
      text = [[
        Incomplete {code}: it wants to be acknowledged (Require: 100rel) but has no RSeq, so no PRACK can
        name it.]],
      fix = [[
        Correct the software at {server}, or the SBC that removed RSeq (RFC 3262 section 3). Switching 100rel
        off on either side avoids it.]],
    },

    ["protocol.custom_phrase"] = {
      text = [[
        The sender's own words: "{phrase}" instead of "{registered}". Such words often name the true
        cause.]],
      fix = [[
        Search for them in the manual and log of the product that sent the response, and give them to its
        operator with the Call-ID. Software must decide by the code alone: the phrase is for people.]],
    },
    ["protocol.custom_phrase/progress"] = {
      text = [[The sender's own words: "{phrase}" instead of "{registered}".]],
      fix = [[Nothing to repair: the phrase is for people, and software must decide by the code alone.]],
    },
    ["protocol.custom_phrase/named"] = {
      fix = [[
        Search for them in the manual and log of {server}, and give them to its operator with the Call-ID.
        Software must decide by the code alone: the phrase is for people.]],
    },

    ["protocol.unregistered_code"] = {
      text = [[
        Code {code} "{phrase}" is not registered: a client that does not know it takes it for {as}
        {as_phrase} (RFC 3261 section 8.1.3.2).]],
      fix = [[
        Look the code up in the manual of the product that sent it ({server}). Have it mapped to a
        registered code at the border, or add its meaning to your site's file, so that it is explained here
        the next time.]],
    },
    ["protocol.unregistered_code/bare"] = {
      text = [[
        Code {code} is not registered: a client that does not know it takes it for {as} {as_phrase} (RFC 3261
        section 8.1.3.2).]],
    },
    ["protocol.unregistered_code/obsolete"] = {
      text = [[
        Code {code} is no longer registered: RFC 2543 had it, RFC 3261 dropped it. Most clients take it for
        {as} {as_phrase}.]],
      fix = [[
        Update the product that sent it ({server}), or have it mapped to a registered code at the border.]],
    },
    ["protocol.unregistered_code/no_class"] = {
      text = [[
        Code {code} is in no class: SIP ends at 699 and begins at 100, so no client knows whether this is a
        success or a failure.]],
      fix = [[
        Correct the product that sent it ({server}), or have it mapped to a registered code at the border.]],
    },
    -- ---- media -----------------------------------------------------------------------------------
    ["media.no_common_codec"] = {
      text = [[
        No {type} codec in common: frame {frame} offers {offered}, the refusing side lists {listed}.]],
      fix = [[
        Enable one codec on both sides: add one of those listed to the codec settings of the offering
        phone or trunk, or one of those offered at the refusing side. Where neither can change, let the
        PBX or SBC in between transcode. A codec counts only with the same clock rate.]],
    },
    ["media.no_common_codec/earlier"] = {
      text = [[
        No {type} codec in common with what the other side listed before: frame {frame} offers
        {offered}, its own SDP in frame {earlier} had {listed}. If that SDP was an answer, it may not
        name all that this side can do.]],
      fix = [[
        Keep a codec that is already in use when the session is changed: let the side that sent this
        offer include one of those listed, or enable one of those offered at the refusing side. Look
        for a codec that a PBX or SBC takes out of later offers.]],
    },
    ["media.no_common_codec/warning"] = {
      text = [[
        Codecs refused, says the other side (Warning 305): frame {frame} offers {offered} for {type}.
        What it would take cannot be told from this capture.]],
      fix = [[
        Compare the offer with the codec settings of the refusing side, for every stream, and enable a
        common codec on either. An OPTIONS request to it may get its codecs as SDP. If the settings do
        match, suspect codec parameters (a=fmtp) or a second stream such as video.]],
    },
    ["media.no_common_codec/unseen"] = {
      text = [[
        Codecs refused, says the other side (Warning 305). The offer that it refuses is not in this
        capture, or not all of it.]],
      fix = [[
        Capture the request as well, in full length, and compare the codecs in its SDP with the settings
        of the refusing side. Then enable a common codec on either of them.]],
    },
    ["media.no_common_codec/contradiction"] = {
      text = [[
        Warning 305 claims incompatible codecs, yet both sides list {common}: offer in frame {frame}.]],
      fix = [[
        Look beyond the codec's name: parameters (a=fmtp, packet time), another stream of the same offer
        such as video or fax, or encryption. Switch off one thing after another in the offer until it is
        taken; the log of the refusing side may name it.]],
    },
    ["media.no_active_stream"] = {
      text = [[
        Nothing is offered: all {count} streams of frame {frame} ({types}) have port 0, which switches
        them off.]],
      fix = [[
        Find out why the offering side sends port 0: no RTP port free, media switched off by its
        settings, or a PBX or SBC in between that removed every stream because no codec was left after
        its filter. At least one m= line needs a real port.]],
    },
    ["media.no_active_stream/one"] = {
      text = [[
        Nothing is offered: the only stream of frame {frame} ({types}) has port 0, which switches it
        off.]],
      fix = [[
        Find out why the offering side sends port 0: no RTP port free, media switched off by its
        settings, or a PBX or SBC in between that removed the stream because no codec was left after its
        filter. The m= line needs a real port.]],
    },
    ["media.no_active_stream/empty"] = {
      text = [[Nothing is offered: the SDP in frame {frame} has no m= line, so no stream at all.]],
      fix = [[
        Let the offering side put at least one m= line into its SDP. If it does, a PBX or SBC on the way
        has removed it: compare its incoming and outgoing request, and look at its codec and media
        filters.]],
    },
    ["media.protocol"] = {
      text = [[
        Transport profiles differ: frame {frame} offers {offered} for {type}, the refusing side lists
        {listed}.]],
      fix = [[
        Set the same profile on both sides, in the media or encryption settings of trunk or phone: RTP/AVP
        is plain, RTP/SAVP is SRTP, and a last F adds feedback (RTCP), which older devices refuse. Or let
        the SBC convert.]],
    },
    ["media.protocol/encrypted"] = {
      text = [[
        Media encryption on one side only: frame {frame} offers {offered} for {type}, the refusing side
        lists {listed}, which is not encrypted.]],
      fix = [[
        Enable SRTP at the refusing side, or make it optional in the settings of the offering phone or
        trunk so that it offers plain RTP too. If both sides must stay as they are, an SBC can decrypt
        between them.]],
    },
    ["media.protocol/plain"] = {
      text = [[
        Media encryption on one side only: frame {frame} offers {offered} for {type}, which is not
        encrypted; the refusing side lists {listed}.]],
      fix = [[
        Enable SRTP in the media settings of the offering phone or trunk, or stop demanding it at the
        refusing side. If both sides must stay as they are, an SBC can encrypt between them.]],
    },
    ["media.protocol/keys"] = {
      text = [[
        Both sides encrypt, in different ways: frame {frame} offers {offered} for {type}, the refusing
        side lists {listed}.]],
      fix = [[
        Choose one way on both sides. UDP/TLS/RTP/SAVPF gets its keys by DTLS, as WebRTC does; RTP/SAVP
        has them in the SDP (a=crypto), as most SIP phones do. To connect browsers with phones, let an
        SBC or media server convert.]],
    },
    ["media.protocol/warning"] = {
      text = [[
        Transport profile refused, says the other side (Warning 302): frame {frame} offers {offered} for
        {type}.]],
      fix = [[
        Compare the encryption settings of both sides: an S in the profile (SAVP) means SRTP, none means
        plain RTP, and one of the two may be all that the refusing side takes. Set both alike, or let the
        SBC convert.]],
    },
    ["media.address_family"] = {
      text = [[
        {family} media refused: frame {frame} offers media at {address}, while the SDP of the refusal has
        the {other_family} address {other}. That side seems to have no {family}.]],
      fix = [[
        Let the offering side use {other_family} for media as well, or offer both by ICE; or give the
        refusing side {family}. Between two networks that stay apart, an SBC with media relay must
        translate.]],
    },
    ["media.address_family/signalling"] = {
      text = [[
        {family} media may be the cause: frame {frame} offers media at {address}, but the refusal came by
        {other_family} from {other}. Nothing in the response says so.]],
      fix = [[
        Find out whether the refusing side has {family} at all. If it has not, let the offering side use
        {other_family} for media, or an SBC translate. If it has, look for another cause: codecs,
        encryption, syntax of the SDP.]],
    },
    ["media.address_family/warning"] = {
      text = [[
        Kind of address refused, says the refusing side (Warning {code}): frame {frame} offers media at
        the {family} address {address}.]],
      fix = [[
        Offer the kind of address that the refusing side has, usually the other IP version, in the c=
        lines; or let an SBC with media relay translate. Where a host name stands there, try a plain
        address.]],
    },
    ["media.body_type"] = {
      text = [[
        Body type {type} is not accepted: the {method} in frame {frame} carries it, the response accepts
        only {accepted}.]],
      fix = [[
        Let the sender use a type that is accepted, or none: for DTMF by INFO, switch to telephone-event
        (RFC 4733) in the phone or trunk. Or enable support of the type at the answering side.]],
    },
    ["media.body_type/multipart"] = {
      text = [[
        Body type {type} is not accepted: the {method} in frame {frame} packs several parts into one
        body, the response accepts only {accepted}.]],
      fix = [[
        Stop the sender, or an SBC on the way, from adding parts beside the SDP: ISUP of a SIP-T or SIP-I
        trunk, location, resource lists. The trunk setting is often named after the part. Or let the SBC
        strip them for this destination.]],
    },
    ["media.body_type/encoding"] = {
      text = [[
        Body encoding {encoding} is not accepted: the {method} in frame {frame} uses it, the response
        accepts only {accepted}.]],
      fix = [[
        Switch off compression of bodies (Content-Encoding) at the sender for this destination, or use
        one of the encodings in Accept-Encoding.]],
    },
    ["media.body_type/plain"] = {
      text = [[
        Body encoding {encoding} is not accepted: the {method} in frame {frame} uses it, the response
        has an empty Accept-Encoding: no encoding at all.]],
      fix = [[
        Switch off compression of bodies (Content-Encoding) at the sender for this destination.]],
    },
    ["media.body_type/unsaid"] = {
      text = [[
        Body type {type} was refused: the {method} in frame {frame} carries it. The response names no
        type that it would accept.]],
      fix = [[
        Send the {method} without this body, or with a type that the answering side is known to take;
        its manual or an OPTIONS request (Accept in the answer) tells. Its maker should add Accept to
        the 415, as RFC 3261 section 21.4.13 asks.]],
    },
    ["media.body_type/untyped"] = {
      text = [[
        Body without a type: the {method} in frame {frame} has {length} bytes of body but no
        Content-Type.]],
      fix = [[
        Let the sender add Content-Type, for instance application/sdp. If it does, something on the way
        strips the header: compare both sides of each proxy and SBC.]],
    },
    ["media.private_address"] = {
      text = [[
        Private media address {address} ({rfc}) for {type}, sent from the public address {source}: media
        sent there will not arrive, unless a relay on the way replaces it, or the other side sends to
        where RTP comes from.]],
      fix = [[
        At the side that sent this SDP, set its public address for media (external address, NAT or STUN
        setting), or let the SBC or proxy relay media (rtpengine). Switch off SIP ALG in the router there.
        Over a VPN that routes the private address nothing is wrong.]],
    },
    ["media.early"] = {
      text = [[
        Early media: the SDP of this {code} opens {type} ({codecs}) with {address} port {port} before the
        answer, so tones and announcements may come from there instead of the caller's own phone.]],
      fix = [[
        Nothing, if the caller hears them. If not, see whether RTP from {address} arrives, let the
        firewall and SBC pass it before the answer, and have the caller's side play its own ringback when
        no RTP comes.]],
    },
    ["media.early/preconditions"] = {
      text = [[
        Preconditions, not yet media: the SDP of this {code} ({type}, {codecs}) has a=curr lines, so both
        sides first reserve what the call needs (RFC 3312). Tones may still follow from there.]],
      fix = [[
        Nothing, if ringing follows. If not, look for the PRACK and the UPDATE that confirms the
        reservation, and for the side that sends none.]],
    },

    -- ---- Warning ---------------------------------------------------------------------------------
    ["media.warning"] = {
      text = [[Warning {code}, a code that is not registered, so that only its text counts: {header}.]],
      fix = [[
        Read the text, and look the code up in the guide of the product that the header names. A site
        file can give it a meaning of its own.]],
    },
    ["media.warning/300"] = {
      text = [[
        {name} (Warning 300): a network protocol in the SDP, which stands in its c= and o= lines, is not
        available there. Header: {header}.]],
      fix = [[
        See that c= and o= begin with IN and an IP version that the other side has. Anything else, such
        as ATM, only special gateways know.]],
    },
    ["media.warning/301"] = {
      text = [[
        {name} (Warning 301): the kind of address in the SDP cannot be used there, often the wrong IP
        version. Header: {header}.]],
      fix = [[
        Offer the IP version that the other side has in the c= lines, or both by ICE. An SBC with media
        relay can translate.]],
    },
    ["media.warning/302"] = {
      text = [[
        {name} (Warning 302): a profile in the m= lines, such as RTP/SAVP, is not available there.
        Header: {header}.]],
      fix = [[
        Compare the encryption settings of both sides: SAVP in the m= line is SRTP, AVP is plain RTP. Set
        both alike, or let the SBC convert.]],
    },
    ["media.warning/303"] = {
      text = [[
        {name} (Warning 303): a unit in the b= lines of the SDP was not understood. Header: {header}.]],
      fix = [[
        Let the offering side send b=AS or no b= line at all; TIAS and private X- units are what others
        stumble over. An SBC can remove the line.]],
    },
    ["media.warning/304"] = {
      text = [[
        {name} (Warning 304): a type of media offered, such as video or image, is not available there.
        Header: {header}.]],
      fix = [[
        Switch off that type for this destination at the offering side, or enable it at the other:
        image is fax by T.38, video needs a device or licence for it.]],
    },
    ["media.warning/305"] = {
      text = [[
        {name} (Warning 305): a codec or format offered is not available there. Header: {header}.]],
      fix = [[
        Compare the codecs in the SDP of the request with those of the side that warns, stream by stream,
        and enable a common one; or let the PBX or SBC transcode.]],
    },
    ["media.warning/306"] = {
      text = [[
        {name} (Warning 306): an a= line of the SDP is not supported there. Header: {header}.]],
      fix = [[
        A device should ignore attributes that it does not know, so update the one that warns. Until
        then find the attribute, its text may name it, and switch that feature off or have the SBC
        remove the line.]],
    },
    ["media.warning/307"] = {
      text = [[
        {name} (Warning 307): something else in the SDP was not understood. Header: {header}.]],
      fix = [[
        Read the SDP of the request line by line: order of lines, spaces at line ends, missing v=, o=,
        s= or t=. The text, or the log of the side that warns, may name the line.]],
    },
    ["media.warning/308"] = {
      text = [[
        {name} (Warning 308): none of the human languages asked for in the SDP is spoken there (RFC
        8373). Header: {header}.]],
      fix = [[
        Look at a=hlang-send and a=hlang-recv of the request. Offer a language that the text names, let a
        * at the end ask for the call in any case, or route to a desk that speaks the language.]],
    },
    ["media.warning/330"] = {
      text = [[{name} (Warning 330): that site has no multicast. Header: {header}.]],
      fix = [[
        Offer an ordinary address instead of a multicast group (224.0.0.0 to 239.255.255.255, ff00::/8) in
        the c= lines, or enable multicast in the network of the other side.]],
    },
    ["media.warning/331"] = {
      text = [[
        {name} (Warning 331): that site takes no media sent directly to it, mostly because of a firewall.
        Header: {header}.]],
      fix = [[
        Open the RTP ports in the firewall of the side that warns, or send media through an SBC or relay
        that it can reach.]],
    },
    ["media.warning/370"] = {
      text = [[
        {name} (Warning 370): the media need more bandwidth than is known to be free. Header: {header}.]],
      fix = [[
        Offer codecs or a b= line with a lower rate, drop video, or raise the limit in the call admission
        control of the side that warns.]],
    },
    ["media.warning/380"] = {
      text = [[
        {name} (Warning 380): a sips URI was called, but sips cannot be used there, for instance because
        the user has registered no sips Contact. Header: {header}.]],
      fix = [[
        Call the sip URI of the user, over TLS if it is to be encrypted; or let the phone register a sips
        Contact.]],
    },
    ["media.warning/381"] = {
      text = [[
        {name} (Warning 381): a sip URI was called, but sips is required there, for instance because the
        user has registered a sips Contact only. Header: {header}.]],
      fix = [[
        Call the sips URI of the user, with TLS on every hop; or let the phone register a sip Contact as
        well.]],
    },
    ["media.warning/392"] = {
      text = [[
        Debugging note of a SIP proxy (Warning 392, SER family): how it saw the request. No sign of
        trouble. Header: {header}.]],
      fix = [[
        Nothing is wrong. To stop it, set sip_warning=0 in the configuration of the proxy: the note shows
        its inside to outsiders.]],
    },
    ["media.warning/399"] = {
      text = [[
        The sender adds in its own words (Warning 399): {header}. The code has no meaning beyond that
        text.]],
      fix = [[
        Read the text: it often names the true cause. The header also names the host that added it; its
        guide or log explains the words.]],
    },

    -- ---- capabilities ----------------------------------------------------------------------------
    ["capability.method"] = {
      text = [[
        {method} is not allowed here: the answering side allows only {allow}.]],
      fix = [[
        Find what makes the sender use {method} and switch it off for this destination, or send it where
        it is served: check Request-URI and Route. If the answering side ought to serve it, enable the
        function or load the module there.]],
    },
    ["capability.method/register"] = {
      text = [[
        REGISTER is not allowed here: this is no registrar for {domain}. It allows only {allow}.]],
      fix = [[
        Set the registrar in the phone or trunk to the server that keeps registrations for the domain, and
        check where DNS or the outbound proxy leads. If this is that server, enable its registrar
        function. A trunk that is known by its address needs no REGISTER.]],
    },
    ["capability.method/unsaid"] = {
      text = [[
        {method} is not allowed here, and the response names no method that is: Allow is missing or
        empty.]],
      fix = [[
        Find what makes the sender use {method} and switch it off for this destination, or send it where
        it is served: check Request-URI and Route. An OPTIONS request may tell what is allowed.]],
    },
    ["capability.extension"] = {
      text = [[
        Extension {tags} is not supported by the answering side, but Require of the request in frame
        {frame} insists on it.]],
      fix = [[
        In the sender's settings turn the feature from required to supported or off (100rel is PRACK,
        timer is session timers, sec-agree is IMS security). Or enable it at the answering side.]],
    },
    ["capability.extension/proxy"] = {
      text = [[
        Extension {tags} is not supported by a proxy on the way, but Proxy-Require of the request in
        frame {frame} insists on it.]],
      fix = [[
        Take it out of Proxy-Require in the sender's settings (sec-agree belongs to IMS), or send the
        request by a proxy that knows it: the top Via and the address of the response tell which one
        refused.]],
    },
    ["capability.extension/undemanded"] = {
      text = [[
        Extension {tags} was refused, though the request in frame {frame} does not require it: a proxy
        on the way added it, or the answering side refuses without cause.]],
      fix = [[
        Compare the request before and after each proxy or SBC for Require. If none adds it, report it to
        the maker of the answering side: what stands in Supported alone is an offer. Until then take it
        out of Supported at the sender.]],
    },
    ["capability.extension/unseen"] = {
      text = [[
        Extension {tags} is not supported there. The request that requires it is not in this capture, or
        not all of it.]],
      fix = [[
        Turn the feature from required to supported or off in the sender's settings (100rel is PRACK,
        timer is session timers), or enable it at the answering side.]],
    },
    ["capability.extension/unsaid"] = {
      text = [[
        An extension is not supported, and the response does not say which: the request in frame {frame}
        requires {tags}.]],
      fix = [[
        Turn these features from required to supported or off in the sender's settings, one after the
        other if they are several. The answering side should name them in Unsupported.]],
    },
    ["capability.required"] = {
      text = [[
        Extension {tags} is demanded, but Supported of the {method} in frame {frame} has only
        {supported}.]],
      fix = [[
        Enable it at the sender (100rel is PRACK, timer is session timers), or turn it from required to
        optional at the answering side. If the sender does support it, an SBC on the way may strip it
        from Supported.]],
    },
    ["capability.required/none"] = {
      text = [[
        Extension {tags} is demanded, but the {method} in frame {frame} has no Supported header.]],
      fix = [[
        Enable it at the sender (100rel is PRACK, timer is session timers), or turn it from required to
        optional at the answering side. If the sender does support it, an SBC on the way may strip
        Supported.]],
    },
    ["capability.event"] = {
      text = [[
        Event package {event} is not served there: the {method} in frame {frame} is for it, the answering
        side serves only {allowed}.]],
      fix = [[
        Switch the function off in the phone (message-summary is the message lamp, dialog the busy lamp),
        or send the request to the server that has it. Otherwise enable the package there.]],
    },
    ["capability.event/unsaid"] = {
      text = [[
        Event package {event} was refused: the {method} in frame {frame} is for it. The response names no
        package that is served (no Allow-Events).]],
      fix = [[
        Switch the function off in the phone (message-summary is the message lamp, dialog the busy lamp),
        or send the request to the server that has it. Otherwise enable the package there.]],
    },
    ["capability.event/missing"] = {
      text = [[
        No event package is named: the {method} in frame {frame} has no Event header.]],
      fix = [[
        Let the sender name the package in an Event header; SUBSCRIBE, NOTIFY and PUBLISH must have one
        (RFC 6665, RFC 3903). If it does, something on the way strips it.]],
    },
    ["capability.info_package"] = {
      text = [[
        Info package {package} is not wanted: the INFO in frame {frame} carries it, the receiver takes
        only {wanted}.]],
      fix = [[
        Let the sender use only what Recv-Info of the other side lists in this call, or enable the package
        at the receiver, so that it is listed from the INVITE on.]],
    },
    ["capability.info_package/none"] = {
      text = [[
        Info package {package} is not wanted: the INFO in frame {frame} carries it, the receiver takes
        none (its Recv-Info is empty).]],
      fix = [[
        Switch the function off at the sender for this destination, or enable the package at the receiver,
        so that it is listed from the INVITE on.]],
    },
    ["capability.info_package/unsaid"] = {
      text = [[
        Info package {package} was refused: the INFO in frame {frame} carries it. The response lacks the
        Recv-Info that would say what is taken.]],
      fix = [[
        See what Recv-Info the receiver had in the INVITE or its answer, and let the sender use nothing
        else; or enable the package at the receiver.]],
    },
    ["capability.info_package/missing"] = {
      text = [[
        No info package is named: the INFO in frame {frame} has no Info-Package header, so it is INFO of
        the old kind, which this receiver seems not to take.]],
      fix = [[
        For DTMF use telephone-event (RFC 4733) instead of INFO, in the settings of the phone or trunk; or
        let the receiver accept INFO without a package.]],
    },
    ["capability.uri_scheme"] = {
      text = [[
        Scheme {scheme} is not supported there: the request in frame {frame} is for {uri}.]],
      fix = [[
        Let the sender, or the proxy before this server, turn the address into a sip URI. For urn
        addresses such as urn:service:sos a proxy must first find the server in charge.]],
    },
    ["capability.uri_scheme/tel"] = {
      text = [[
        Scheme tel is not supported there: the request in frame {frame} is for {uri}, a bare number
        without a domain.]],
      fix = [[
        Let the phone, PBX or the proxy before this server send sip:number@domain;user=phone instead. It
        is a setting of the trunk or number format in most of them.]],
    },
    ["capability.uri_scheme/sips"] = {
      text = [[
        Scheme sips is not supported there: the request in frame {frame} is for {uri}, which demands TLS
        on every hop.]],
      fix = [[
        Use the sip URI instead, over TLS if the next hop is to be encrypted (transport=tls); or enable TLS
        and sips at the answering side.]],
    },
    -- ---- timer ----------------------------------------------------------------------------------

    ["timer.session_too_small"] = {
      text = [[
        Session timer too short: the {method} of frame {request} asks for {asked} s in
        Session-Expires, and {server} accepts {minimum} s or more (Min-SE).]],
      fix = [[
        Raise the session timer to {minimum} s or more in the phone, PBX or trunk settings of
        {client}, or lower the minimum on {server}. A client that knows RFC 4028 repeats the request
        with the larger value by itself: if the next frames show that, nothing needs to be done.]],
    },
    ["timer.interval_too_brief"] = {
      text = [[
        Time too short: the {method} of frame {request} asks for {asked} s ({said}), and {server}
        grants nothing below {minimum} s (Min-Expires).]],
      fix = [[
        Set the registration or subscription interval of {client} to {minimum} s or more, or lower
        the minimum on {server}. Most clients repeat the request by themselves with the value of
        Min-Expires. One that registers often to keep a NAT open should send keep-alives instead.]],
    },
    ["timer.retry_after"] = {
      text = [[
        Try again in {wait}, not before {at}: {server} sent Retry-After: {said}.]],
      fix = [[
        Let the client wait that long before it asks {server} again, or turn to another server at
        once. After 500 or 503 the server is the one to look at, its load and its log; after 480,
        486, 600 or 603 the time is when the callee expects to be reachable.]],
    },
    ["timer.retry_after/window"] = {
      text = [[
        Try again in {wait}, not before {at}, and within {window} from then: {server} sent
        Retry-After: {said}.]],
    },
    ["timer.retry_after/now"] = {
      text = [[
        Try again at once: {server} sent Retry-After: {said}.]],
      fix = [[
        The client may repeat the request without a pause. If the same failure comes back each time,
        a wait of 0 s only adds load: have {server} send a value that says when it will be ready.]],
    },
    ["timer.timeout"] = {
      text = [[
        Nobody downstream answered: {server} gave up {elapsed} after the {method} of frame
        {request}, the life of a SIP transaction being 32 s (64*T1). Something behind it kept
        silent, or rang without saying so.]],
      fix = [[
        Capture on the far side of {server}: does the request leave, to which address, and does
        anything come back? Then check DNS, routing, firewall and the next hop itself. If {server}
        has a second next hop, let it move on after a few seconds (timer B or F, in Kamailio
        fr_timer) instead of 32.]],
    },
    ["timer.timeout/trying"] = {
      text = [[
        Nobody downstream answered: {server} gave up {elapsed} after the {method} of frame
        {request}. It had the request, as its 100 in frame {trying} shows; what it asked next kept
        silent, or rang without saying so.]],
    },
    ["timer.slow"] = {
      text = [[
        First response late: it came {elapsed} after the {method} of frame {request}, which had been
        sent {times} times by then. {server} was slow, or packets were lost on the way.]],
      fix = [[
        Each copy adds load. On {server} look at processor load and at lookups that hold up a
        request: DNS, database, ENUM, authentication; for INVITE let it send 100 first. If {server}
        is quick, packets get lost between it and {client}: capture on both sides.]],
    },
    ["timer.no_answer"] = {
      text = [[
        No response at all: the {method} of frame {request} was sent {times} times within {elapsed}
        to {place} over {transport}, and nothing came back so far.]],
      fix = [[
        Check that {place} is the right address and that SIP listens there on {transport}; then
        firewalls, and whether the other side drops {client} as unknown. If it does respond, its
        responses go astray: compare the topmost Via with the real source address and switch rport
        on. A capture of one direction only looks the same.]],
    },

    ["timer.no_answer/late"] = {
      text = [[
        Answered late: the {method} of frame {request} was sent {times} times within {elapsed} to {place}
        over {transport} before a response came, {code} in frame {answer}, {waited} after the first.]],
      fix = [[
        Find out where the time went: capture at {place}. If the first copy arrived there late or not at
        all, packets are lost on the way. If it arrived at once, the server or what it asks (DNS, database,
        next hop) is slow; a 100 at once would stop the copies of an INVITE.]],
    },

    -- ---- route ----------------------------------------------------------------------------------

    ["route.unknown_user"] = {
      text = [[
        Unknown there: {server} has nobody for {who} ({place} of frame {request}).]],
      fix = [[
        Look the user up on {server}: spelling, domain, and whether the account or extension exists
        and is switched on. If it should not be asked at all, correct the route or dial plan that
        sends the request there.]],
    },
    ["route.unknown_user/no_plus"] = {
      text = [[
        Unknown there: {server} has nobody for {who} ({place} of frame {request}). The number has no
        +, so it may not be in the form that the server looks up.]],
      fix = [[
        Send the number as {server} expects it: carriers mostly want + and country code (E.164),
        without the leading 0. The place is the dial plan or number rewriting of the PBX or SBC for
        this trunk. If the form is right, the number does not exist there or its route is missing.]],
    },
    ["route.unknown_user/blanks"] = {
      text = [[
        Unknown there: {server} has nobody for {who} ({place} of frame {request}). The number holds
        blanks or punctuation, and many servers compare it as it is written.]],
      fix = [[
        Send digits only, with a + in front where it is an international number. Clean the entry in
        the address book or click-to-dial source, or let the PBX or SBC strip such characters before
        it routes the call.]],
    },
    ["route.unknown_user/letters"] = {
      text = [[
        Unknown there: {server} has nobody for {who} ({place} of frame {request}). If that is meant
        as a number, it holds letters.]],
      fix = [[
        Find out where the letters come from: a vanity number, an extension or note typed behind the
        number, or a variable of the dial plan that was not replaced. Send digits only. If it is a
        name, check its spelling and the account on {server}.]],
    },
    ["route.unknown_user/short"] = {
      text = [[
        Unknown there: {server} has nobody for {who} ({place} of frame {request}). The number has
        only {digits} digits: an extension, or a number that lost its prefix.]],
      fix = [[
        An extension: check that it exists on {server}, and that the call was to go there and not
        out on a trunk. A full number: see which dial plan rule cuts it, or whether the user must
        dial more digits.]],
    },
    ["route.unknown_user/address"] = {
      text = [[
        Unknown there: {server} has nobody for {who} ({place} of frame {request}). The host is an
        address and no domain; a server that looks users up by domain does not find one so.]],
      fix = [[
        Put the SIP domain into the caller's account, dial plan or trunk setting in place of {host},
        or add {host} to the domains (aliases) that {server} takes for its own. If it does so
        already, the user is missing.]],
    },
    ["route.unknown_user/domain"] = {
      text = [[
        Not served there: {server} knows nothing of {who}, which was asked for without a user
        ({place} of frame {request}).]],
      fix = [[
        If a person was to be called, the user part got lost: look at the dial plan or address of
        the sender. If the server itself was meant (OPTIONS, REGISTER), add {who} to the domains
        that {server} takes for its own, or correct the domain in the account.]],
    },
    ["route.unknown_user/gone"] = {
      text = [[
        Gone for good: {server} says that {who} was there and is no longer, and it knows no new
        address ({place} of frame {request}).]],
      fix = [[
        Remove or replace the entry in address books, speed dials and routes, and ask the user or
        carrier for the new number. If it was ported or moved to another server, correct the routing
        data of {server}.]],
    },
    ["route.not_registered"] = {
      text = [[
        Not registered: frame {registration} left {who} without any registration, {ago} before the
        {method} of frame {request}. One that was made where nothing was captured would not show.]],
      fix = [[
        Find out why the phone logged off: restart, changed account, network change, or a second
        phone that clears all contacts (Contact: *). Make it register again, and give {server} a
        destination for absent users, such as voicemail.]],
    },
    ["route.not_registered/expired"] = {
      text = [[
        Not registered: the registration of {who} in frame {registration} was good for {lasted} and
        ran out {ago} before the {method} of frame {request}. A renewal that was not captured would
        not show.]],
      fix = [[
        See why the phone did not renew it: switched off, network or password changed, or its
        REGISTER no longer reaches {server}. A shorter interval, or keep-alives through a NAT, shows
        a loss sooner; voicemail catches the calls meanwhile.]],
    },
    ["route.loop"] = {
      text = [[
        Routing loop: {hop} stands {times} times in the Via list of frame {request}, which has
        {count} entries ({path}).]],
      fix = [[
        Compare the Request-URI each time the request leaves {hop}: the same one again is a loop.
        Correct the route, alias or call forwarding there that sends it back, often two systems that
        each take the other for the home of the number. A larger Max-Forwards only makes the circle
        longer.]],
    },
    ["route.loop/branch"] = {
      text = [[
        Routing loop: the branch {hop} stands {times} times in the Via list of frame {request}, so
        the same request came back unchanged ({path}).]],
      fix = [[
        Find the server that put this branch into Via and see why it sends the request to itself or
        to a system that returns it: a domain it does not take for its own, a DNS entry that points
        back, or an outbound proxy that is the sender.]],
    },
    ["route.loop/hops"] = {
      text = [[
        Too many hops: Max-Forwards is down to 0 in the {method} of frame {request}, after {count}
        Via entries ({path}). No host stands there twice, so a loop would have to run through a
        B2BUA.]],
      fix = [[
        Look for the number being sent back and forth between PBX, SBC and carrier, or forwarded in
        a circle by its users. If the way is only long, let the sender start with Max-Forwards 70,
        and let an SBC not copy a small value to its other side.]],
    },
    ["route.loop/first_hop"] = {
      text = [[
        Sent with Max-Forwards 0: the {method} of frame {request} could not be passed on. Its Via
        list shows no loop; {client} sent it so, to test this one hop, or as a B2BUA that had used
        up the count.]],
      fix = [[
        If {client} only probes {server}, all is well: any response shows that it lives. If the
        request was to go further, let {client} start with Max-Forwards 70; if it is an SBC or PBX,
        see what arrives on its other side, for the loop may be there.]],
    },
    ["route.address_incomplete"] = {
      text = [[
        Number incomplete: {server} cannot route {who}, {digits} digits (Request-URI of frame
        {request}).]],
      fix = [[
        Compare with a number that works: missing area or country code, a prefix stripped once too
        often, or a dial timer that fired before the user had finished. Correct the dial plan of the
        caller's PBX. Where the gateways dial digit by digit (overlap), this is normal until the
        last one.]],
    },
    ["route.address_incomplete/no_digits"] = {
      text = [[
        Number incomplete: {server} cannot route {who}, which has no digit at all (Request-URI of
        frame {request}).]],
      fix = [[
        {server} routes by number: send the telephone number in place of the name, or route calls by
        name to another server. Check the dial plan variable or address book entry that filled the
        user part.]],
    },
    ["route.address_incomplete/no_user"] = {
      text = [[
        Number incomplete: there is none in the Request-URI of frame {request}, only {who}.]],
      fix = [[
        See why the sender leaves the user part empty: a dial plan variable that was not set, or a
        trunk template without a place for the number.]],
    },
    ["route.redirect"] = {
      text = [[
        Redirected to {count} places, best first: {targets}. The {method} has to be sent there anew;
        {server} takes no further part.]],
      fix = [[
        Let {client} follow redirects (a setting of the peer, trunk or route), and see that it can
        resolve and reach each of these addresses and may call them. An address that never works
        should go from the list of {server}, or get a lower q.]],
    },
    ["route.redirect/one"] = {
      text = [[
        Redirected to {targets}: the {method} has to be sent there anew; {server} takes no further
        part.]],
      fix = [[
        Let {client} follow redirects (a setting of the peer, trunk or route), and see that it can
        resolve and reach this address and may call it. If the call should not go there, look at the
        forwarding of the user or at the routing data of {server}.]],
    },
    ["route.redirect/same"] = {
      text = [[
        Redirected to the same address: {targets} is just what the {method} of frame {request} asked
        for. Whoever follows it as it is goes in a circle.]],
      fix = [[
        Correct the target that {server} gives for this user or number. If it means the same address
        by another way, Contact must say so, with a transport, port or maddr.]],
    },

    -- ---- cause: SIP and STIR --------------------------------------------------------------------

    ["cause.sip"] = {
      text = [[
        SIP {cause} is behind this {code}: {from} says so in its Reason header.]],
      fix = [[
        Look for the cause of that code, not of {code}: it usually comes from one hop further or
        from another branch of the call. The card of that code tells what to do; if {code} hides too
        much, let the server that maps one to the other pass on the code as it is.]],
    },
    ["cause.sip/same"] = {
      text = [[
        SIP {cause} is all that {from} has to say: its Reason header repeats the code.]],
      fix = [[
        Nothing more is to be learnt here; go by the card of the code and the other findings.]],
    },
    ["cause.sip/cancel"] = {
      text = [[
        Cancelled because of SIP {cause}: {from} gives that reason in the CANCEL of frame {frame}.]],
      fix = [[
        Look at the branch of the call that got that code: a busy or declining phone may end the
        ringing of the others. If they should go on, change the group or forking settings on
        {from}.]],
    },
    ["cause.sip/caller"] = {
      text = [[
        Cancelled by the caller: the CANCEL of frame {frame}, from {from}, says SIP {cause}.]],
      fix = [[
        Nothing is to be fixed where a person hung up. If calls end so after the same time each, a
        timer on the calling side does it: the no-answer timeout of a PBX, dialer or trunk.]],
    },
    ["cause.sip/elsewhere"] = {
      text = [[
        Answered elsewhere: {from} says SIP {cause}, so another phone of the group or another branch
        of the call took it.]],
      fix = [[
        Nothing is to be fixed, this is how a call that rings at several phones ends on the others.
        If a phone lists it as missed all the same, its software does not read Reason: update it, or
        change its setting for the missed calls of a group.]],
    },
    ["cause.stir"] = {
      text = [[
        Caller identity in doubt: {from} reports STIR {causes}.]],
      fix = [[
        Ask the operator of the verification service at {from} what its log says for this Call-ID,
        and give the code to the provider that signed the call.]],
    },
    ["cause.stir/several"] = {
      text = [[
        Caller identity in doubt: {from} reports more than one error, STIR {causes}. Each belongs to
        an Identity header of the request.]],
      fix = [[
        The ppi parameter of each Reason names the Identity header that it is about. Give both to
        the provider that signed it; the call may have gone on because another one was good.]],
    },
    ["cause.stir/403"] = {
      text = [[
        Caller identity too old: {from} reports STIR {causes}. The Date, or the iat in Identity,
        differs from its clock by more than it allows, usually 60 s.]],
      fix = [[
        Set the clocks by NTP on the signing server and on {from}. If they are right, the request
        took too long after it was signed, or an old Identity was reused: sign anew when a call is
        retried or forwarded.]],
    },
    ["cause.stir/428"] = {
      text = [[
        Caller identity missing: {from} reports STIR {causes}, so the request came without an
        Identity header that it could use.]],
      fix = [[
        Let the originating provider sign the call (STIR/SHAKEN authentication service), and see
        that no SBC, UDP size limit or TDM gateway on the way drops the Identity header.]],
    },
    ["cause.stir/436"] = {
      text = [[
        Caller identity could not be checked: {from} reports STIR {causes}. It did not get the
        certificate that the info URL in Identity names.]],
      fix = [[
        Fetch the info (x5u) URL from the network of {from}: it must be HTTPS with a certificate
        that is trusted and current. The signing provider repairs the URL or its web server, the
        operator of {from} its proxy, DNS or firewall.]],
    },
    ["cause.stir/437"] = {
      text = [[
        Caller identity not accepted: {from} reports STIR {causes}. It does not trust the
        certificate: unknown issuer, expired, revoked, or not valid for this number.]],
      fix = [[
        The signing provider checks its certificate: validity, chain, issuer on the list of approved
        authorities, and the numbers or provider code it covers. The operator of {from} brings its
        list of trusted issuers up to date.]],
    },
    ["cause.stir/438"] = {
      text = [[
        Caller identity invalid: {from} reports STIR {causes}. The signature does not fit the
        request: From, To or Date changed after signing, or the Identity header is damaged.]],
      fix = [[
        Compare From or P-Asserted-Identity, To and Date where the call was signed and where it was
        checked: an SBC that rewrites numbers after signing breaks it. Sign behind the last
        rewriting, and see that both sides bring numbers to the same form.]],
    },

    -- ---- cause: Q.850 ---------------------------------------------------------------------------
    -- The fix of "cause.q850" stands for all causes of the signalling between exchange and gateway.

    ["cause.q850"] = {
      text = [[
        Telephone network cause without a standard meaning: Q.850 cause {cause}, from {from}. Q.850
        has no such value; it is of one country, one maker, or a mistake.]],
      fix = [[
        Give the operator of {from} the Call-ID, number and time, and have the ISDN or SS7 side of
        its gateway traced: the cause arose there, and SIP only passes it on. A PBX without such
        lines, that sets causes itself, tells in its log.]],
    },
    ["cause.q850/1"] = {
      text = [[
        Number not in service: Q.850 cause {cause}, from {from}. The number is well formed but
        belongs to nobody; a wrong prefix, or a number that was just ported, looks the same.]],
      fix = [[
        Dial the number from an ordinary phone. Works there: compare the form sent to {from} (+ and
        country code, or national) with what that carrier expects, and correct the dial plan. Fails
        there too: ask the carrier that holds the number.]],
    },
    ["cause.q850/2"] = {
      text = [[
        Unknown transit network: Q.850 cause {cause}, from {from}. The call named a carrier to go
        through that the exchange does not know or may not use.]],
      fix = [[
        Take the carrier selection out of the call: a dialled carrier prefix, or cic and tns
        parameters that a PBX or gateway adds. If it is wanted, ask the carrier behind {from} which
        codes it takes.]],
    },
    ["cause.q850/3"] = {
      text = [[
        No route to that number: Q.850 cause {cause}, from {from}. The network does not serve the
        country or number range; gateways say so too when no routing rule fits.]],
      fix = [[
        If {from} is your gateway or SBC, find the routing rule for this number and see whether its
        trunk is up. If it is a carrier, ask whether it serves that country and range; meanwhile use
        another trunk for it.]],
    },
    ["cause.q850/4"] = {
      text = [[
        Not reachable for long: Q.850 cause {cause}, from {from}. The network wants the caller to
        hear the special information tone, as for a number that was taken out of service.]],
      fix = [[
        Check the number. If it is right, the carrier that holds it knows why it is out of service.
        Let early media (183) through, for an announcement often tells.]],
    },
    ["cause.q850/5"] = {
      text = [[
        Prefix too many: Q.850 cause {cause}, from {from}. The number still has the digit for an
        outside line or a long distance call, which does not belong there.]],
      fix = [[
        Strip the prefix in the dial plan of the PBX or gateway before the call goes to {from}; what
        is left is mostly + and country code, or the national number.]],
    },
    ["cause.q850/6"] = {
      text = [[
        Channel refused: Q.850 cause {cause}, from {from}. Exchange and gateway do not agree on the
        channel that one of them chose.]],
      fix = [[
        On the ISDN or SS7 line behind {from} compare both ends: numbering of the channels, which
        are in use, order of selection, preferred or exclusive. Reset channels that are out of step.
        SIP has no part in it.]],
    },
    ["cause.q850/7"] = {
      text = [[
        Call given over on an open channel: Q.850 cause {cause}, from {from}. It belongs to packet
        data on ISDN; in a voice call it points to a faulty gateway.]],
    },
    ["cause.q850/8"] = {
      text = [[
        Cut off for a call of higher priority: Q.850 cause {cause}, from {from}. Networks for
        emergency or military use take circuits away like that.]],
      fix = [[
        Call again later or with a higher precedence if the caller is entitled to it. Otherwise the
        operator of the network behind {from} decides on priorities and on more circuits.]],
    },
    ["cause.q850/9"] = {
      text = [[
        Cut off for a call of higher priority, and its circuit kept for that one: Q.850 cause
        {cause}, from {from}.]],
      fix = [[
        Call again later or with a higher precedence if the caller is entitled to it. Otherwise the
        operator of the network behind {from} decides on priorities and on more circuits.]],
    },
    ["cause.q850/14"] = {
      text = [[
        Number was ported: Q.850 cause {cause}, from {from}. The exchange that used to have it wants
        the call routed anew with portability data.]],
      fix = [[
        The carrier that routes the call must look the number up in the portability database and
        route by the result. If your SBC does that itself (npdi, rn), see whether its data is
        current; else send the number to the carrier behind {from}.]],
    },
    ["cause.q850/16"] = {
      text = [[
        Normal end, no fault: Q.850 cause {cause}, from {from}. Somebody hung up; before an answer,
        one side gave the call up or refused it without saying more.]],
      fix = [[
        Nothing, where a person hung up. If calls end so at once, or always after the same time, the
        system behind {from} does it: look there for a blocking rule or a timer.]],
    },
    ["cause.q850/17"] = {
      text = [[
        The line is busy: Q.850 cause {cause}, from {from}. The called party is in another call, or
        all lines to it are in use.]],
      fix = [[
        Call again later. If it cannot be true, the called side looks for hung calls, at call
        waiting and at the number of channels of its trunk.]],
    },
    ["cause.q850/18"] = {
      text = [[
        The called device does not react: Q.850 cause {cause}, from {from}. It neither rang nor
        answered in time; off, unplugged or not reached by its exchange.]],
      fix = [[
        Look at the called device and its line first. If it is a PBX behind {from}, see whether the
        call arrives there at all, and how long it takes until it signals ringing.]],
    },
    ["cause.q850/19"] = {
      text = [[
        It rang and nobody answered: Q.850 cause {cause}, from {from}. A timer of the network ended
        the call.]],
      fix = [[
        Nothing is broken. If it should ring longer or go to voicemail, change the no-answer timer
        or the forwarding of the called number, at its carrier or PBX.]],
    },
    ["cause.q850/20"] = {
      text = [[
        The called phone is not in the network: Q.850 cause {cause}, from {from}. A mobile is off or
        out of coverage; some PBXs say so of a phone that is not registered.]],
      fix = [[
        Call again later. If {from} is a PBX, look for the registration of the phone. If a mobile is
        on and in coverage, its carrier must look.]],
    },
    ["cause.q850/21"] = {
      text = [[
        The far end refused the call: Q.850 cause {cause}, from {from}. A person, a block list, or a
        network that does not accept the caller's number or the trunk turned it down.]],
      fix = [[
        Check the caller's number first (From, P-Asserted-Identity, Privacy): carriers refuse
        numbers that are not yours, callees refuse withheld ones. Then ask the carrier behind
        {from}, or the callee, for block lists and barring.]],
    },
    ["cause.q850/22"] = {
      text = [[
        The number has changed: Q.850 cause {cause}, from {from}. It is no longer assigned; the new
        one may be told in an announcement or in a Contact header.]],
      fix = [[
        Get the new number from the announcement (early media), the callee or the carrier, and
        correct address books, speed dials and routes.]],
    },
    ["cause.q850/23"] = {
      text = [[
        Sent on to another destination: Q.850 cause {cause}, from {from}. An exchange asks the one
        before it to set the call up anew to another number.]],
      fix = [[
        The exchange or gateway before the one that says so must follow. If calls fail with it, ask
        the carrier behind {from} which number it redirects to and why nobody follows.]],
    },
    ["cause.q850/24"] = {
      text = [[
        Refused by a service of the callee: Q.850 cause {cause}, from {from}. Rejection of anonymous
        calls is the usual one.]],
      fix = [[
        Call with the number shown: no Privacy header, and a number of yours in From and
        P-Asserted-Identity. Otherwise only the callee can switch the service off.]],
    },
    ["cause.q850/25"] = {
      text = [[
        Routing fault between exchanges: Q.850 cause {cause}, from {from}. The hop counter of the
        telephone network ran out, so the call went in a circle or over too many exchanges.]],
      fix = [[
        The carrier behind {from} must trace its route to this number; portability data that sends
        it back and forth is a common cause. Check that your own forwarding does not return the call
        to it.]],
    },
    ["cause.q850/26"] = {
      text = [[
        Another device got the call: Q.850 cause {cause}, from {from}. Several were offered it, and
        this one was not chosen.]],
      fix = [[
        Nothing is to be fixed when one of them answered. If none did, look at the branch of the
        call that won.]],
    },
    ["cause.q850/27"] = {
      text = [[
        The called line is out of order: Q.850 cause {cause}, from {from}. Signalling does not get
        to the device, as with a cut line or a PBX whose trunk is down.]],
      fix = [[
        The called side looks at its line, trunk and PBX, its carrier at the connection. Gateways
        say so too when their own next hop cannot be reached: if {from} is yours, check that trunk
        first.]],
    },
    ["cause.q850/28"] = {
      text = [[
        Number incomplete or in the wrong form: Q.850 cause {cause}, from {from}. Digits are
        missing, or the type of number (national, international) does not fit them.]],
      fix = [[
        Compare with a number that works: area and country code, +, leading zeros. On a gateway
        check the type and plan of number that it sets. With digit by digit dialling, wait longer
        for the last digit.]],
    },
    ["cause.q850/29"] = {
      text = [[
        Service refused: Q.850 cause {cause}, from {from}. The call asked for a supplementary
        service, such as a transfer or a closed user group, that the network cannot give.]],
      fix = [[
        Find out what the PBX or gateway adds to the call (transfer, diversion, user-to-user data,
        call completion) and switch it off for this trunk, or ask the carrier behind {from} to
        enable it.]],
    },
    ["cause.q850/30"] = {
      text = [[
        Answer to a status question, no reason for an end: Q.850 cause {cause}, from {from}.
        Exchange and gateway checked whether they agree about the call.]],
    },
    ["cause.q850/31"] = {
      text = [[
        No particular cause given: Q.850 cause {cause}, from {from}. It is what gateways and PBXs
        say of anything that they cannot put into a better cause.]],
      fix = [[
        Go by the status code, the other findings and the log of {from}. If it is a gateway, a trace
        of its ISDN or SS7 side for this call shows what it did not translate.]],
    },
    ["cause.q850/34"] = {
      text = [[
        No free line: Q.850 cause {cause}, from {from}. All circuits or channels towards the number
        are in use, or the trunk is blocked.]],
      fix = [[
        On your gateway count the channels in use and look for blocked or hung ones; on a SIP trunk
        look for a limit of calls. If the carrier is full, it must add capacity; let the PBX
        overflow to a second trunk.]],
    },
    ["cause.q850/38"] = {
      text = [[
        The network is out of order: Q.850 cause {cause}, from {from}. It does not expect to be back
        soon, so trying again at once does not help.]],
      fix = [[
        Route around it over another trunk and report it to the carrier behind {from}. If {from} is
        your gateway, check its line first: alarms, layer 1 and 2, D-channel or SS7 link.]],
    },
    ["cause.q850/39"] = {
      text = [[
        A permanent frame mode connection is out of service: Q.850 cause {cause}, from {from}. That
        is data on ISDN; in a voice call it is a mistake of the sender.]],
    },
    ["cause.q850/40"] = {
      text = [[
        A permanent frame mode connection works: Q.850 cause {cause}, from {from}. That is data on
        ISDN, and no failure; in a voice call it is a mistake of the sender.]],
    },
    ["cause.q850/41"] = {
      text = [[
        Fault in the network that should soon pass: Q.850 cause {cause}, from {from}. Gateways and
        PBXs also give it for failures of their own.]],
      fix = [[
        Try again, then over another trunk. If it stays, read the log of {from} if it is yours, else
        give its operator Call-ID, number and time.]],
    },
    ["cause.q850/42"] = {
      text = [[
        An exchange is overloaded: Q.850 cause {cause}, from {from}. More calls arrive than it can
        handle, at busy hours or when many dial one number.]],
      fix = [[
        Call again later and slow dialers down. If it happens daily, ask the carrier behind {from}
        for capacity, or overflow to another one; on your own gateway look at load and call
        limits.]],
    },
    ["cause.q850/43"] = {
      text = [[
        Extra data of the call was dropped: Q.850 cause {cause}, from {from}. The network could not
        deliver something like user-to-user data, subaddress or compatibility information.]],
      fix = [[
        If the call works, ignore it. Otherwise see what the PBX or gateway adds to the call and
        leave it out for this trunk, or ask the carrier behind {from} to pass it.]],
    },
    ["cause.q850/44"] = {
      text = [[
        The channel asked for is not free: Q.850 cause {cause}, from {from}. Both sides of the line
        took it at once, or one holds it blocked.]],
      fix = [[
        On the line behind {from} let the two ends choose channels from opposite ends, and look for
        channels that one side has blocked. A gateway that asks for any channel in place of a
        certain one avoids it.]],
    },
    ["cause.q850/46"] = {
      text = [[
        Busy with calls of the same or higher priority: Q.850 cause {cause}, from {from}. No
        circuit, or not the called user, could be taken away for this call.]],
      fix = [[
        Call again later or with a higher precedence if the caller is entitled to it. The operator
        of the network behind {from} decides on priorities.]],
    },
    ["cause.q850/47"] = {
      text = [[
        Something the call needs has run out: Q.850 cause {cause}, from {from}. It does not say
        what: lines, DSPs, transcoding or bandwidth.]],
      fix = [[
        On your gateway look at DSP and channel usage, licences and codecs: no resource for the
        codec of the call often ends like this. On a carrier's, ask its operator; use another trunk
        meanwhile.]],
    },
    ["cause.q850/49"] = {
      text = [[
        Quality asked for cannot be given: Q.850 cause {cause}, from {from}. Throughput or delay of
        the call is beyond the network; gateways use it for bandwidth limits.]],
      fix = [[
        Check the bandwidth or call admission limits on {from} and on the gateway behind it, and
        what the call asks for. A codec of lower rate may fit.]],
    },
    ["cause.q850/50"] = {
      text = [[
        Service not subscribed: Q.850 cause {cause}, from {from}. The network has it, but this line
        or trunk may not use it.]],
      fix = [[
        Order the service from the carrier behind {from}, or stop the PBX from asking for it:
        presentation of other numbers, forwarding, transfer, data calls.]],
    },
    ["cause.q850/52"] = {
      text = [[
        Outgoing calls are barred: Q.850 cause {cause}, from {from}. The line or account may not
        call this number, or none at all.]],
      fix = [[
        Ask the carrier behind {from} what is barred: international, premium, or all calls for an
        unpaid bill. On a PBX look at the class of restriction of the extension.]],
    },
    ["cause.q850/53"] = {
      text = [[
        Closed user group forbids outgoing calls: Q.850 cause {cause}, from {from}. The caller is a
        member that may only be called.]],
      fix = [[
        The operator who runs the closed user group (CUG) must change the rights of the caller, or
        the call must be made without the group.]],
    },
    ["cause.q850/54"] = {
      text = [[
        Incoming calls are barred: Q.850 cause {cause}, from {from}. The called line does not take
        calls, or none from this caller.]],
      fix = [[
        The callee or its carrier must lift the bar. If {from} is a PBX, look at the rights of the
        called extension.]],
    },
    ["cause.q850/55"] = {
      text = [[
        Closed user group forbids incoming calls: Q.850 cause {cause}, from {from}. The called
        member may only call out.]],
      fix = [[
        The operator who runs the closed user group (CUG) must change the rights of the called
        member.]],
    },
    ["cause.q850/57"] = {
      text = [[
        Kind of call not allowed: Q.850 cause {cause}, from {from}. The bearer asked for (speech,
        3.1 kHz audio, data) exists, but this line is not authorised for it.]],
      fix = [[
        Set the bearer capability on the gateway to speech or 3.1 kHz audio for this trunk, or order
        the other one. Carriers also say so of trunks that are locked: ask the one behind {from}.]],
    },
    ["cause.q850/58"] = {
      text = [[
        Kind of call not possible now: Q.850 cause {cause}, from {from}. The bearer asked for is
        known but not free at the moment.]],
      fix = [[
        Try again or over another trunk. If only data, fax or video calls fail, see which bearer
        capability the gateway asks for; speech or 3.1 kHz audio is the safe choice for calls and
        fax.]],
    },
    ["cause.q850/62"] = {
      text = [[
        Call and subscription contradict each other: Q.850 cause {cause}, from {from}. The access
        that the call claims does not fit the class of the subscriber.]],
    },
    ["cause.q850/63"] = {
      text = [[
        Service not available: Q.850 cause {cause}, from {from}. No better cause fits; gateways use
        it for calls that the trunk or account may not make.]],
      fix = [[
        See what is special about the call (number range, codec, fax, caller's number) and ask the
        operator of {from} why it is not served; the log of a gateway of yours says it.]],
    },
    ["cause.q850/65"] = {
      text = [[
        Kind of call not supported: Q.850 cause {cause}, from {from}. The far side cannot carry the
        bearer asked for; from a gateway it often means that no codec fits.]],
      fix = [[
        Offer G.711 (PCMA or PCMU) in the SDP, and set the bearer capability on the gateway to
        speech or 3.1 kHz audio. Video, data and clear mode calls need a far side that knows them.]],
    },
    ["cause.q850/66"] = {
      text = [[
        Type of channel not supported: Q.850 cause {cause}, from {from}. Exchange and gateway are
        set up for different kinds of channels.]],
    },
    ["cause.q850/69"] = {
      text = [[
        Service unknown to the far side: Q.850 cause {cause}, from {from}. It does not implement the
        supplementary service that the call asks for.]],
      fix = [[
        Switch off, for this trunk, what the PBX or gateway adds: transfer, call completion, message
        waiting or other facilities of QSIG and ISDN. Compare the protocol variant of both ends.]],
    },
    ["cause.q850/70"] = {
      text = [[
        Data calls only with restrictions: Q.850 cause {cause}, from {from}. The far side has 56
        kbit/s or restricted digital channels and not what the call asks for.]],
      fix = [[
        Let the gateway ask for speech or 3.1 kHz audio if it is a voice call; a data call must use
        56 kbit/s, or another route.]],
    },
    ["cause.q850/79"] = {
      text = [[
        Not supported, no further detail: Q.850 cause {cause}, from {from}. The far side does not
        implement something in the call; gateways often mean codec, fax or media type.]],
      fix = [[
        Compare the SDP with that of a call that works: codecs, T.38, video, encryption. Then
        compare the protocol variant on the line behind {from}.]],
    },
    ["cause.q850/81"] = {
      text = [[
        Call reference unknown on the line: Q.850 cause {cause}, from {from}. Exchange and gateway
        are out of step, one of them having dropped the call already.]],
    },
    ["cause.q850/82"] = {
      text = [[
        The channel does not exist: Q.850 cause {cause}, from {from}. One end of the line uses a
        channel that the other has not set up.]],
      fix = [[
        Compare the number of channels, their numbering and the D-channel (slot 16 or 24) on both
        ends of the line behind {from}. A line with fewer channels than the gateway is set for ends
        like this.]],
    },
    ["cause.q850/83"] = {
      text = [[
        Call to be resumed not found: Q.850 cause {cause}, from {from}. There is a parked call, but
        not under this identity.]],
    },
    ["cause.q850/84"] = {
      text = [[
        Park identity already taken: Q.850 cause {cause}, from {from}. Another suspended call on the
        line has it.]],
    },
    ["cause.q850/85"] = {
      text = [[
        No call is parked: Q.850 cause {cause}, from {from}. One was to be resumed, and there is
        none.]],
    },
    ["cause.q850/86"] = {
      text = [[
        The parked call has ended: Q.850 cause {cause}, from {from}. It was to be resumed, but was
        cleared meanwhile, by a timer or by the other party.]],
    },
    ["cause.q850/87"] = {
      text = [[
        Callee is not in the closed user group: Q.850 cause {cause}, from {from}. The call was made
        within a group that the called number is not a member of.]],
      fix = [[
        Have the operator who runs the closed user group (CUG) add the member, or make the call
        without the group: some gateways and PBXs add it to every call.]],
    },
    ["cause.q850/88"] = {
      text = [[
        The called device does not fit the call: Q.850 cause {cause}, from {from}. A data, fax or
        video call met a telephone, or the reverse; gateways say so when no codec fits.]],
      fix = [[
        Compare what is called with what the call carries: bearer capability on the gateway, codecs,
        T.38 and video in the SDP. For a plain call send speech or 3.1 kHz audio and G.711.]],
    },
    ["cause.q850/90"] = {
      text = [[
        No such closed user group: Q.850 cause {cause}, from {from}. The index or code of the group
        in the call means nothing to the network.]],
      fix = [[
        Correct the closed user group (CUG) in the PBX or gateway, or remove it; the operator of the
        network behind {from} knows the valid ones.]],
    },
    ["cause.q850/91"] = {
      text = [[
        Carrier selection in the wrong form: Q.850 cause {cause}, from {from}. The code of the
        transit network in the call cannot be read.]],
      fix = [[
        Correct the carrier selection (a dialled prefix, or cic and tns parameters) or remove it on
        the PBX or gateway before the call goes to {from}.]],
    },
    ["cause.q850/95"] = {
      text = [[
        Message not valid: Q.850 cause {cause}, from {from}. Exchange or gateway could not use a
        message of the other, and no better cause fits.]],
    },
    ["cause.q850/96"] = {
      text = [[
        Something is missing in the call setup: Q.850 cause {cause}, from {from}. The message lacks
        an element that it must have, such as number, channel or bearer.]],
      fix = [[
        See that the SIP request has what the gateway builds it from: called number, caller's
        number, SDP. Then compare the protocol variant (ETSI, NI-2, QSIG ...) on both ends of the
        line behind {from}.]],
    },
    ["cause.q850/97"] = {
      text = [[
        Message of an unknown type: Q.850 cause {cause}, from {from}. The two ends of the line speak
        different variants of the protocol.]],
    },
    ["cause.q850/98"] = {
      text = [[
        Message out of place or of an unknown type: Q.850 cause {cause}, from {from}. Exchange and
        gateway see the call in different states.]],
    },
    ["cause.q850/99"] = {
      text = [[
        Unknown element left out: Q.850 cause {cause}, from {from}. A message held an element or
        parameter that the receiver does not know; often the call still works.]],
    },
    ["cause.q850/100"] = {
      text = [[
        A value in the call setup makes no sense: Q.850 cause {cause}, from {from}. An element is
        known but its contents are not: most often a number that is too long, or of the wrong type
        or plan.]],
      fix = [[
        Check the numbers first: called and caller's number, length, type and plan as the gateway
        sets them, and a diverting number. Then compare the protocol variant on both ends of the
        line behind {from}.]],
    },
    ["cause.q850/101"] = {
      text = [[
        Message at the wrong moment: Q.850 cause {cause}, from {from}. Exchange and gateway see the
        call in different states, for instance when both cleared it at once.]],
    },
    ["cause.q850/102"] = {
      text = [[
        A timer ran out: Q.850 cause {cause}, from {from}. The other side did not say in time what
        was awaited, so the call was cleared. Gateways also say so when their SIP side kept
        silent.]],
      fix = [[
        Look which side kept silent: behind {from} the exchange (trace its line, D-channel or SS7
        link), in front of it SIP (a request without a response, an ACK or session refresh that
        never came).]],
    },
    ["cause.q850/103"] = {
      text = [[
        Unknown parameter passed on: Q.850 cause {cause}, from {from}. An exchange did not know a
        parameter and handed it on unchanged; often the call still works.]],
    },
    ["cause.q850/110"] = {
      text = [[
        Message dropped for an unknown parameter: Q.850 cause {cause}, from {from}. An exchange did
        not know a parameter and threw the whole message away.]],
    },
    ["cause.q850/111"] = {
      text = [[
        Protocol error on the line: Q.850 cause {cause}, from {from}. Exchange and gateway did not
        understand each other, and no better cause fits.]],
      fix = [[
        Compare the protocol variant (ETSI, NI-2, QSIG ...) and options on both ends of the line
        behind {from}, and trace it for one such call. Gateways that translate from SIP say so, too,
        of SIP messages that they cannot use.]],
    },
    ["cause.q850/127"] = {
      text = [[
        True cause unknown: Q.850 cause {cause}, from {from}. The call went through a network that
        gives no cause, or one that could not be translated; gateways use it for SIP failures,
        too.]],
      fix = [[
        Ask further along the way: the log of {from} for the code that it got from its other side,
        or the carrier behind it. If the gateway is yours, its cause mapping can be made finer.]],
    },
    ["dialog.unknown"] = {
      text = [[
        Unknown dialog: nothing but this {method} (frame {request}) has its Call-ID and tags in the
        capture so far. The call began before the capture, or the {method} carries wrong values.]],
      fix = [[
        Compare Call-ID, From tag and To tag with the answer that set the call up, in the log of
        {receiver} or an earlier capture. If they are right, {receiver} lost the call: a restart, a
        failover, an expired session timer, or a load balancer that chose another node.]],
    },
    ["dialog.unknown/bye"] = {
      text = [[
        The call was over: {by} had hung up with BYE in frame {bye}, {later} before this {method} in
        frame {request}.]],
      fix = [[
        Once in a while this is harmless. If it happens often, find out on {sender} why it still uses
        the call: it missed or ignored the BYE, or a session timer or keep-alive runs on after the
        hang-up.]],
    },
    ["dialog.unknown/crossed"] = {
      text = [[
        Crossed with a hang-up: {by} sent BYE in frame {bye} while this {method} of frame {request}
        was on its way, so {receiver} no longer knew the call.]],
      fix = [[
        Nothing is wrong: the call is over on both sides. If a log or a report counts this as an
        error, let that system take a 481 next to a BYE for the normal end of a call.]],
    },
    ["dialog.unknown/subscription"] = {
      text = [[
        The subscription was over: the NOTIFY of {by} in frame {notify} said Subscription-State:
        terminated, so this {method} in frame {request} belongs to none.]],
      fix = [[
        Let {sender} drop a subscription once Subscription-State: terminated was sent or received. If
        it still wants the events, it must send a new SUBSCRIBE without a To tag.]],
    },
    ["dialog.unknown/failed"] = {
      text = [[
        The call had failed: the INVITE of frame {invite} ended with {failure} in frame {final}, so
        this {method} in frame {request} belongs to no dialog any more.]],
      fix = [[
        Harmless if the two crossed on the way. Otherwise {sender} has to drop the call when the final
        response arrives: see in its log whether it got that one, and why it went on.]],
    },
    ["dialog.unknown/tags"] = {
      text = [[
        Other tags than the call's: the {code} in frame {final} has the To tag {expected}, but this
        {method} in frame {request} has {tag} for that end. An answer of another phone to the same
        call could explain it.]],
      fix = [[
        Find out where the tag was changed: compare the tags in the logs of {sender} and {receiver},
        and capture on both sides of an SBC between them. After a fork each phone that answers has a
        tag of its own, and the caller must not mix them.]],
    },
    ["dialog.unknown/cancel_late"] = {
      text = [[
        CANCEL came too late: the INVITE of frame {invite} already had its final response, {code} in
        frame {final}.]],
      fix = [[
        Nothing has to be fixed: the call had failed, and nothing was left to cancel. If {sender}
        reports an error for it, let it ignore a 481 to CANCEL.]],
    },
    ["dialog.unknown/cancel_answered"] = {
      text = [[
        CANCEL came too late: the INVITE of frame {invite} was already answered with {code} in frame
        {final}.]],
      fix = [[
        The call is up in spite of the CANCEL: {sender} has to send ACK and then BYE. If the callee
        stays connected to nobody, see whether {sender} did so, and correct it if not.]],
    },
    ["dialog.unknown/cancel_branch"] = {
      text = [[
        CANCEL matches no INVITE: the one in frame {invite} has the top Via branch {expected}, this
        CANCEL in frame {request} has {branch}.]],
      fix = [[
        A CANCEL must repeat the top Via, Request-URI, Call-ID, From tag and CSeq number of its
        INVITE. Correct {sender}, or the proxy, SBC or SIP ALG before it that rewrites Via.]],
    },
    ["dialog.unknown/cancel_unknown"] = {
      text = [[
        CANCEL for an unknown INVITE: none with its Call-ID, CSeq number and From tag was captured
        before frame {request}, so it is older than the capture or does not exist.]],
      fix = [[
        See in the log of {receiver} whether the INVITE arrived there and how it ended. If it did,
        compare its top Via branch with that of the CANCEL. If it did not, the CANCEL went to another
        server than the INVITE: check DNS and load balancer.]],
    },

    ["dialog.cancelled"] = {
      text = [[
        Cancelled by {by} (CANCEL in frame {cancel}) after ringing for {waited} ({alert} in frame
        {ringing}).]],
      fix = [[
        A caller who hangs up needs no repair. If nobody did, look at {by}: a PBX, proxy or SBC sends
        CANCEL by itself when its ring timer ends, and then all such calls end after the same time.
        Lengthen that timer or forward earlier.]],
    },
    ["dialog.cancelled/silent"] = {
      text = [[
        Cancelled by {by} (CANCEL in frame {cancel}) {waited} after the INVITE, with no 180 or 183
        before it.]],
      fix = [[
        If callers give up because they hear nothing, follow the INVITE hop by hop to the last one
        that got it: there the 180 got stuck. If nobody hung up, look for a setup timer of that length
        on {by}.]],
    },
    ["dialog.cancelled/forwarded"] = {
      text = [[
        Cancelled by {first_by} (CANCEL in frame {first}, passed on by {by} in frame {cancel}) after
        ringing for {waited} ({alert} in frame {ringing}).]],
      fix = [[
        A caller who hangs up needs no repair. If nobody did, look at {first_by}: a PBX, proxy or SBC
        sends CANCEL by itself when its ring timer ends, and then all such calls end after the same
        time. Lengthen that timer or forward earlier.]],
    },
    ["dialog.cancelled/forwarded_silent"] = {
      text = [[
        Cancelled by {first_by} (CANCEL in frame {first}, passed on by {by} in frame {cancel})
        {waited} after the INVITE, with no 180 or 183 before it.]],
      fix = [[
        If callers give up because they hear nothing, follow the INVITE hop by hop to the last one
        that got it: there the 180 got stuck. If nobody hung up, look for a setup timer of that length
        on {first_by}.]],
    },
    ["dialog.cancelled/elsewhere"] = {
      text = [[
        Answered elsewhere: the CANCEL of {by} in frame {cancel} says with SIP;cause=200 that another
        phone took the call. This one had rung for {waited} ({alert} in frame {ringing}).]],
      fix = [[
        Nothing has to be fixed: the call went to several phones, and another one was faster. If this
        one shows a missed call all the same, it does not read the Reason header of the CANCEL: look
        for a setting or update of the phone.]],
    },
    ["dialog.cancelled/elsewhere_silent"] = {
      text = [[
        Answered elsewhere: the CANCEL of {by} in frame {cancel} says with SIP;cause=200 that another
        phone took the call, {waited} after the INVITE. This one sent no 180 or 183.]],
      fix = [[
        Nothing has to be fixed: the call went to several phones, and another one was faster. If this
        one should have rung, find out why it sent no 180 in {waited}.]],
    },

    ["dialog.glare"] = {
      text = [[
        Crossed requests: {method} from {sender} (frame {request}) met {other_method} from
        {other_sender} (frame {other}), which was not finished.]],
      fix = [[
        Harmless if the next try succeeds: the end that made the Call-ID waits 2.1 to 4 s, the other
        up to 2 s. If they keep crossing, one end does not wait at random: update it, or let only one
        end send such requests, by switching off direct media or session refresh on the other.]],
    },

    ["dialog.out_of_order"] = {
      text = [[
        CSeq out of order: {method} in frame {request} has {cseq}, but {higher_method} of the same end
        in frame {earlier} already had {higher}. By RFC 3261 section 12.2.2 such a request is refused
        with 500.]],
      fix = [[
        Correct {sender}, or the system behind it: each new request of an end needs a higher CSeq than
        its last one, also after a failover or when an SBC puts its own requests in. If it numbers
        well, the network swapped two UDP packets: use TCP, or wait for one answer before the next
        request.]],
    },

    ["dialog.ack_missing"] = {
      text = [[
        No ACK so far: {sender} has sent this {code} {sent} times in {span}, first in frame {first}.
        The ACK must go to its Contact, {contact}.]],
      fix = [[
        See on {receiver} and behind it whether the caller sent ACK, and where to: it has to reach
        {contact}. A private or wrong address there points to NAT or a SIP ALG on the side of
        {sender}: set its public address, or put a proxy with Record-Route between. If an ACK follows
        later, the way is only slow.]],
    },
    ["dialog.ack_missing/late"] = {
      text = [[
        The ACK came late: {sender} had sent this {code} {sent} times in {span}, first in frame {first},
        before the ACK came in frame {ack}.]],
      fix = [[
        If it happens often, look for packet loss between {receiver} and {sender}, and for a slow client:
        see when it got the first {code}, and when its ACK left. An ACK that takes another way than the
        INVITE, by Contact and Record-Route, may meet a firewall of its own.]],
    },
    ["dialog.ack_missing/routed"] = {
      text = [[
        No ACK so far: {sender} has sent this {code} {sent} times in {span}, first in frame {first}.
        The ACK must go through the Record-Route {route} to the Contact, {contact}.]],
      fix = [[
        See on {receiver} and behind it whether the caller sent ACK, and follow it through {route}:
        each must be reachable from the one before and pass it on to {contact}. A private address
        there points to NAT, or to a proxy that has to add two Record-Route. If an ACK follows later,
        the way is only slow.]],
    },
    ["dialog.ack_missing/no_contact"] = {
      text = [[
        No ACK so far: {sender} has sent this {code} {sent} times in {span}, first in frame {first},
        and without a readable Contact the caller cannot know where to send the ACK.]],
      fix = [[
        Let {sender} put one Contact with an address that the caller can reach into each 2xx to
        INVITE, as RFC 3261 section 12.1.1 demands. If it does send one, find the SBC or header rule
        on the way that removes it.]],
    },

    ["dialog.retransmission"] = {
      text = [[
        Sent again: {sender} sent this {code} to {method} {sent} times in {span}, first in frame
        {first}. The capture does not show why.]],
      fix = [[
        Capture at {receiver}. If the responses do not arrive there, look at firewall and NAT, and at
        received and rport in the top Via. If they do, {receiver} does not match them to its request:
        compare the Via branch. A file merged from two captures shows the same picture.]],
    },
    ["dialog.retransmission/request"] = {
      text = [[
        Sent again: {sender} sent this {code} {sent} times in {span}, first in frame {first}. The
        {method} itself was captured {requests} times, so the response may get lost or come late.]],
    },
    ["dialog.retransmission/ack"] = {
      text = [[
        Sent again: {sender} sent this {code} to {method} {sent} times in {span}, first in frame
        {first}, as it does until an ACK reaches it.]],
      fix = [[
        Find out whether {receiver} gets the response and sends ACK, and whether that reaches
        {sender}. The ACK for a 2xx goes to its Contact, by way of Record-Route; any other goes where
        the INVITE went. A first repeat after half a second may only mean a slow way.]],
    },
    ["dialog.retransmission/prack"] = {
      text = [[
        Sent again: {sender} sent this {code} with RSeq {sent} times in {span}, first in frame
        {first}, as it does until a PRACK reaches it.]],
      fix = [[
        Find out whether {receiver} gets the response and sends PRACK, and whether that reaches
        {sender}: it goes to the Contact, by way of Record-Route. If one end cannot do PRACK, take
        100rel out of Supported or Require in the INVITE.]],
    },
    ["dialog.retransmission/refresh"] = {
      text = [[
        Sent again to keep the call alive: {sender} sent this {code} {sent} times in {span}, first in
        frame {first}. Once a minute is what RFC 3261 asks for.]],
      fix = [[
        Nothing has to be fixed: without it a proxy may cancel a call that rings for more than three
        minutes.]],
    },

    ["dialog.no_answer"] = {
      text = [[
        Nobody answered for {rang}, from the {alert} in frame {ringing} until this {code}.]],
      fix = [[
        No fault of SIP: it rang and nobody took the call. For voicemail or another phone set
        forwarding on no answer to less than {rang}. If people heard no ringing, check volume and
        do-not-disturb of the phone. With 183 alone an announcement may have played instead: listen to
        it.]],
    },
    ["dialog.no_answer/cancelled"] = {
      text = [[
        Nobody answered for {rang}, from the {alert} in frame {ringing} until {by} sent CANCEL in
        frame {cancel}.]],
    },

    ["user.busy"] = {
      text = [[
        Busy: one device of the callee says so {after} after the request, and the capture shows no 180
        before.]],
      fix = [[
        A busy line needs no repair. If the phone was free, check do-not-disturb, call waiting, the
        account's call limit and calls left hanging on the PBX; on a trunk the channel limit. With
        forwarding on busy, callers reach voicemail or a colleague.]],
    },
    ["user.busy/rang"] = {
      text = [[
        Busy after ringing for {rang} (180 in frame {ringing}): one device of the callee refused the
        call, as phones do when somebody presses the reject key.]],
      fix = [[
        If somebody rejected the call, all is well. If not, find the device that sent the 486, by
        User-Agent, Contact or To tag, and see why it changed its mind: a second call, a limit, or
        do-not-disturb set meanwhile.]],
    },
    ["user.busy/everywhere"] = {
      text = [[
        Busy everywhere: this 600, {after} after the request, speaks for the callee as a whole, so no
        other phone or voicemail is to be tried.]],
      fix = [[
        If other phones or voicemail should take the call, find the device that sends 600, by
        User-Agent or Server, and set its busy code to 486, or map it at the proxy. Otherwise there is
        nothing to repair.]],
    },
    ["user.busy/everywhere_rang"] = {
      text = [[
        Busy everywhere after ringing for {rang} (180 in frame {ringing}): this 600 speaks for the
        callee as a whole, so no other phone or voicemail is to be tried.]],
      fix = [[
        If other phones or voicemail should take the call, find the device that sends 600, by
        User-Agent or Server, and set its reject code to 486, or map it at the proxy. Otherwise there
        is nothing to repair.]],
    },

    ["user.declined"] = {
      text = [[
        Declined in the callee's name with 603. The request was not captured, so it cannot be told
        whether a person or a rule decided.]],
      fix = [[
        On the callee's side look at the call list, do-not-disturb and block lists of the phone and
        PBX. If one phone stops a whole group from ringing, set its reject code from 603 to 486.]],
    },
    ["user.declined/rang"] = {
      text = [[
        Declined by the person, it seems: the 603 came after ringing for {after} (180 in frame
        {ringing}).]],
      fix = [[
        The callee's decision needs no repair. If nobody pressed reject, look at filter apps and rules
        on the phone. If it stops a whole group from ringing, set the phone's reject code from 603 to
        486.]],
    },
    ["user.declined/at_once"] = {
      text = [[
        Declined {after} after the request in frame {request}, and the capture shows no 180 before: it
        may have been do-not-disturb, a block list or a filter rather than a person.]],
      fix = [[
        On the callee's side look at do-not-disturb and at the block lists of phone, PBX and provider.
        If the same number is refused everywhere, a network filter is likely: ask the carrier of the
        callee. If one phone stops a whole group from ringing, set its reject code to 486.]],
    },
    ["user.declined/blocked"] = {
      text = [[
        Blocked by a network, not declined by the callee: the 603 says "{said}".]],
      fix = [[
        Ask the blocking network for redress: the Reason text may give url, tel or email. Have
        Call-ID, numbers and time ready. Then check the caller ID shown, its attestation, and how
        analytics companies label your numbers. Without a contact, let your carrier find out who
        blocked.]],
    },
    ["user.declined/unwanted"] = {
      text = [[
        Declined as unwanted: with 607 the callee, or a device in the callee's name, marked this
        caller as a nuisance.]],
      fix = [[
        Stop calling this person: each try may harm the reputation of your number. If the call was
        legitimate, check consent, how often numbers are tried, and the name and number you show. A
        mistake can only be undone by the callee or the callee's operator.]],
    },
    ["user.declined/analytics"] = {
      text = [[
        Blocked by call analytics: with 608 a machine in the network, not the callee, refused this
        call, and it names no contact for complaints.]],
      fix = [[
        Ask your carrier to find out who sent the 608, by Via, Server and its own trace, with Call-ID,
        numbers and time. Then sign calls with full attestation, show numbers that are yours, and
        register them with the analytics companies.]],
    },
    ["user.declined/analytics_card"] = {
      text = [[
        Blocked by call analytics: with 608 a machine in the network, not the callee, refused this
        call. Contact for complaints: {card}]],
      fix = [[
        Fetch that card, verify its signature, and complain to the operator it names, with Call-ID,
        numbers and time. Then sign calls with full attestation, show numbers that are yours, and
        register them with the analytics companies.]],
    },

    ["server.overload"] = {
      text = [[
        Overloaded or faulty server: {count} failures (500 or 503) from {server} within {span}, about
        {rate} a second.]],
      fix = [[
        Look at {address} first: load, sessions, licences, database, and its log for these seconds. On
        a trunk compare with the agreed channels and calls per second. Let clients use a second server
        and wait longer after each failure, because quick retries keep an overload alive.]],
    },
    ["server.overload/pause"] = {
      text = [[
        Server wants a pause: {server} asks for no requests during {pause}, with Retry-After in this
        {code}.]],
      fix = [[
        Leave {address} alone for {pause} and send to another server meanwhile: SRV records, a second
        trunk or route. See on the server, or ask its operator, which limit was reached or what is
        being maintained, and raise the limit or spread the load.]],
    },
    ["server.overload/both"] = {
      text = [[
        Overloaded server: {count} failures (500 or 503) from {server} within {span}, about {rate} a
        second, and Retry-After asks for a pause of {pause}.]],
      fix = [[
        Leave {address} alone for {pause} and send to another server meanwhile: clients that ignore
        Retry-After keep the overload alive. Then look at its load, sessions and licences; on a trunk
        compare with the agreed channels and calls per second.]],
    },

    ["server.gateway"] = {
      text = [[
        Gateway failure {code}: {hop} could not get the request of frame {request} through to
        {target}.]],
      fix = [[
        Read the log of {address} for this Call-ID: which next hop, DNS name or database it asked, and
        what came back. Then capture between it and that next hop. Check address, port, transport and
        firewall there, and meanwhile take another route.]],
    },
    ["server.gateway/502"] = {
      text = [[
        Bad answer behind {hop}: it, or a system behind it, could not use what the next hop towards
        {target} answered (request in frame {request}).]],
    },
    ["server.gateway/502_routed"] = {
      text = [[
        Bad answer behind {hop}: it, or a system behind it, could not use what the next hop towards
        {target}, by Route {route}, answered (request in frame {request}).]],
    },
    ["server.gateway/502_sent"] = {
      text = [[
        Bad answer from {next}, it seems: {hop} sent the request for {target} on to it in frame
        {sent}, and no 502 came back from there, so the 502 is its own.]],
      fix = [[
        Look at what {next} answered to frame {sent}: a malformed response, or one that {address}
        cannot map. If nothing came at all, check address, port, transport and firewall between the
        two. The log of {address} for this Call-ID tells what it disliked.]],
    },
    ["server.gateway/502_relayed"] = {
      text = [[
        Bad answer further on: {address} only passed on the 502 that {origin} sent in frame {answer}
        for {target}.]],
      fix = [[
        Leave {address} and go on to {origin}: read its log for this Call-ID, and capture between it
        and its own next hop. Meanwhile take another route to {target}.]],
    },
    ["server.gateway/504"] = {
      text = [[
        No answer behind {hop}: it, or a system behind it, waited in vain for the next hop or a server
        it asked on the way to {target} (request in frame {request}).]],
    },
    ["server.gateway/504_routed"] = {
      text = [[
        No answer behind {hop}: it, or a system behind it, waited in vain for the next hop towards
        {target}, by Route {route}, or for a server it asked (request in frame {request}).]],
    },
    ["server.gateway/504_sent"] = {
      text = [[
        No answer in time from {next}, it seems: {hop} sent the request for {target} on to it in frame
        {sent}, and no 504 came back from there, so the 504 is its own.]],
      fix = [[
        See whether frame {sent} reached {next}: address, port, transport, firewall, and whether its
        responses find the way back. If {next} did answer, {address} waited for something else, such
        as DNS or a database: its log for this Call-ID names it.]],
    },
    ["server.gateway/504_relayed"] = {
      text = [[
        No answer further on: {address} only passed on the 504 that {origin} sent in frame {answer}
        for {target}.]],
      fix = [[
        Leave {address} and go on to {origin}: read its log for this Call-ID, and capture between it
        and its own next hop. Meanwhile take another route to {target}.]],
    },

    ["server.identity"] = {
      text = [[
        {code} {phrase} comes from {sender} ({header}: {software}) or a system behind it that was not
        captured. Via hops back to the requester: {hops}.]],
      fix = [[
        Begin with the log of {sender}, by Call-ID. If it is a proxy or SBC and has no cause there,
        capture on its other side: the first response with this code is the one to explain.]],
    },
    ["server.identity/nameless"] = {
      text = [[
        {code} {phrase} comes from {sender}, which names no software, or a system behind it that was
        not captured. Via hops back to the requester: {hops}.]],
    },
    ["server.identity/own"] = {
      text = [[
        {code} {phrase} was made by {sender} itself, it seems ({header}: {software}). It sent the
        request on to {next} in frame {sent}, and no {code} from there was captured. Via hops back to
        the requester: {hops}.]],
      fix = [[
        See in the log of {sender}, by Call-ID, why it answered in place of {next}. Usual causes are a
        timer, a failover rule, or a rule that changes codes. If it has a side that was not captured,
        the code may come from there.]],
    },
    ["server.identity/own_nameless"] = {
      text = [[
        {code} {phrase} was made by {sender} itself, it seems. It sent the request on to {next} in
        frame {sent}, and no {code} from there was captured. Via hops back to the requester:
        {hops}.]],
      fix = [[
        See in the log of {sender}, by Call-ID, why it answered in place of {next}. Usual causes are a
        timer, a failover rule, or a rule that changes codes. If it has a side that was not captured,
        the code may come from there.]],
    },
    ["server.identity/relayed"] = {
      text = [[
        {code} {phrase} was only passed on by {sender}: the same code came from {origin} in frame
        {answer}. Via hops back to the requester: {hops}.]],
      fix = [[
        Leave {sender} and go on to {origin}: its log, or a capture behind it, has the cause. Frame
        {answer} is the response to read.]],
    },
  },
}

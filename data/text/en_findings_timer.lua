-- English: the findings timer.*, route.* and cause.*. Of a cause that has no fix of its own the fix of
-- the rule stands.
return {
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
}

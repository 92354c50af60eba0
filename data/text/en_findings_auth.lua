-- English: what the rules auth.*, identity.* and protocol.* say. {name} is a value that the rule
-- returns; "id/variant" is the wording for a variant of the rule, and says only what differs. Text:
-- the first words carry the message, 300 characters at most. Fix: 400 at most.
return {
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
}

-- English texts of the findings about media and capabilities. {name} is a value from the capture; an
-- entry "id/variant" is another wording of "id". media.warning/<code> is for a registered Warning code.
return {
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
}

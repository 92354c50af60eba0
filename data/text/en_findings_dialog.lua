-- English: what the findings dialog.*, user.* and server.* say. An entry "id/variant" has the words
-- for one case of the finding; where it has no fix, that of the id counts.
return {
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
}

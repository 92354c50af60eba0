"""Writes the sipp scenario of one end of a call: what it sends, with all headers, and awaits."""

PORT = 5060
CHALLENGES = (401, 407)


def tag(end):
    return ";tag=" + end


def branch(call, line):
    """ACK to a failure and CANCEL have that of their INVITE."""
    is_own = line.start == "ACK" and line.final.code < 300
    return "z9hG4bK%s-%s-%d%s" % (call.name, line.who, line.cseq, "-ack" if is_own else "")


def caller_and_callee(call, request):
    """The URIs in From and To of a request, and the tag of To: that of an end, or none yet."""
    if request.who == call.first:
        other = "callee"
        here, there = call.me, call.me if request.start == "REGISTER" else call.fill(call.uri, call.first)
    else:
        other = call.first
        here, there = call.fill(call.uri, call.first), call.me
    return here, there, tag(other) if request.inside or request.final else ""


def request_headers(call, line):
    here, there, to_tag = caller_and_callee(call, line)
    headers = {
        "Via": "SIP/2.0/UDP %s:%d;branch=%s" % (call.addresses[line.who], PORT, branch(call, line)),
        "Max-Forwards": "70",
        "From": "<%s>%s" % (here, tag(line.who)),
        "To": "<%s>%s" % (there, to_tag),
        "Call-ID": "[call_id]",
        "CSeq": "%d %s" % (line.cseq, line.start),
    }
    if line.start == "ACK" and line.final.who == "server":
        headers["To"] = "[last_To:]"  # its tag is the server's
    if line.start not in ("ACK", "CANCEL", "BYE"):
        headers["Contact"] = "<sip:%s@%s>" % (here.split(":")[1].split("@")[0], call.addresses[line.who])
    return headers


def vias(call, method):
    """How many Via headers a request has when it arrives; a server cancels by itself."""
    return 2 if call.via and method != "CANCEL" else 1


def via_variable(method, number):
    return "%s_via%d" % (method.lower(), number)


def response_headers(call, line):
    request = line.request
    here, there, to_tag = caller_and_callee(call, request)
    own_vias = [via_variable(request.start, n + 1) for n in range(vias(call, request.start))]
    headers = {
        "Via": ", ".join("[$%s]" % variable for variable in own_vias),
        "From": "<%s>%s" % (here, tag(request.who)),
        "To": "<%s>%s" % (there, to_tag or tag(line.who)),
        "Call-ID": "[call_id]",
        "CSeq": "%d %s" % (request.cseq, request.start),
    }
    if request.start in ("INVITE", "SUBSCRIBE") and 100 < line.code < 300:
        headers["Contact"] = "<sip:bob@%s>" % call.addresses[line.who]
    return headers


def text_of(call, line):
    """The message as sipp is to send it."""
    headers = request_headers(call, line) if line.is_request else response_headers(call, line)
    if line.body:
        headers["Content-Type"] = "application/sdp"
    more = []
    for header in line.headers:
        name, value = header.split(": ", 1)
        if name in headers:
            headers[name] = value
        else:
            more.append(header)
    lines = [value if value == "[last_To:]" else "%s: %s" % (name, value) for name, value in headers.items()] + more
    if line.password:
        user = call.me.split(":")[1].split("@")[0]
        lines.append("[authentication username=%s password=%s]" % (user, line.password))
    lines += ["Content-Length: [len]", "", line.body]
    first = "%s %s SIP/2.0" % (line.start, uri_of(call, line)) if line.is_request else "SIP/2.0 " + line.start
    return first + "\n" + call.fill("\n".join(lines), line.who)


def uri_of(call, line):
    if line.uri or line.start != "REGISTER":
        return call.fill(line.uri or caller_and_callee(call, line)[1], line.who)
    return "sip:" + call.me.split("@")[1]


def pause(seconds):
    return '<pause milliseconds="%d"/>\n' % (seconds * 1000) if seconds else ""


def sending(call, line):
    """Requests and final responses to INVITE are sent again until something comes back."""
    is_repeated = line.start != "ACK" if line.is_request else line.code >= 200 and line.request.start == "INVITE"
    return pause(line.after) + "<send%s><![CDATA[\n%s\n]]></send>\n" % (
        ' retrans="500"' if is_repeated and not line.once else "", text_of(call, line)) + pause(line.waits)


def receiving(call, line, used):
    if not line.is_request:
        is_answered = any(other.password for other in call.lines)
        auth = ' auth="true"' if is_answered and line.code in CHALLENGES else ""
        return '<recv response="%d"%s/>\n' % (line.code, auth)
    if line.start == "ACK":
        return '<recv request="ACK"/>\n'
    actions = ""
    for number in range(1, vias(call, line.start) + 1):
        variable = via_variable(line.start, number)
        used.add(variable)
        actions += '<ereg regexp="SIP.*" search_in="hdr" header="Via:" occurrence="%d" assign_to="%s"/>\n' % (
            number, variable)
    return '<recv request="%s"><action>\n%s</action></recv>\n' % (line.start, actions)


def scenario(call, end):
    steps, used = [], set()
    for line in call.lines:
        if line.who == end:
            steps.append(sending(call, line))
        elif line.receiver == end:
            steps.append(receiving(call, line, used))
    if used:
        steps.append('<Reference variables="%s"/>\n' % ",".join(sorted(used)))
    return '<?xml version="1.0" encoding="UTF-8"?>\n<scenario name="%s">\n%s</scenario>\n' % (
        call.name, "".join(steps))

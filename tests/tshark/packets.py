"""Captures built from messages, for what real stacks will not send: hostile and broken input.

Everything is simulated here: Ethernet, IPv4 and UDP, TCP or ICMP headers around given bytes.
"""
import struct

CLIENT, SERVER = "192.0.2.1", "198.51.100.2"
SNAPLEN = 262144


def message(start_line, *headers, body=b""):
    """A SIP message as bytes: start line and headers as text, Content-Length added."""
    lines = [start_line, *headers, "Content-Length: %d" % len(body), "", ""]
    return "\r\n".join(lines).encode() + body


def response(code, phrase="Phrase", *headers, body=b""):
    return message("SIP/2.0 %03d %s" % (code, phrase), "Via: SIP/2.0/UDP %s;branch=z9hG4bKx" % CLIENT,
                   "From: <sip:a@example.com>;tag=1", "To: <sip:b@example.com>;tag=2",
                   "Call-ID: call@example.com", "CSeq: 1 OPTIONS", *headers, body=body)


def address(text):
    return bytes(int(part) for part in text.split("."))


def ipv4(payload, protocol, source=SERVER, target=CLIENT):
    header = struct.pack(">BBHHHBBH4s4s", 0x45, 0, 20 + len(payload), 1, 0, 64, protocol, 0,
                         address(source), address(target))
    return header + payload


def udp(payload, source_port=5060, target_port=5060, sender=SERVER, target=None):
    """A datagram from that address; the server's goes to the client and the client's to the server."""
    target = target or (CLIENT if sender == SERVER else SERVER)
    return ipv4(struct.pack(">HHHH", source_port, target_port, 8 + len(payload), 0) + payload, 17,
                sender, target)


def tcp(payload, sequence, source_port=5060, target_port=40000, sender=SERVER, target=CLIENT):
    return ipv4(struct.pack(">HHIIBBHHH", source_port, target_port, sequence, 1, 0x50, 0x18, 65535,
                            0, 0) + payload, 6, sender, target)


def icmp_port_unreachable(quoted):
    """An ICMP error that quotes the packet it is about (RFC 792)."""
    return ipv4(struct.pack(">BBHI", 3, 3, 0, 0) + quoted, 1)


def record(packet, microseconds, snaplen=SNAPLEN):
    """An IPv4 packet as it stands in a capture file, with the time since 1970."""
    frame = bytes(12) + b"\x08\x00" + packet
    kept = frame[:snaplen]
    return struct.pack("<IIII", *divmod(microseconds, 1000000), len(kept), len(frame)) + kept


def capture_file(records, snaplen=SNAPLEN):
    return struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, snaplen, 1) + b"".join(records)


def pcap(packets, snaplen=SNAPLEN):
    """A capture file of those IPv4 packets, one each 10 ms."""
    return capture_file([record(packet, 1700000000000000 + number * 10000, snaplen)
                         for number, packet in enumerate(packets)], snaplen)


def tcp_stream(*segments, port=40000):
    """The segments of one direction of a TCP connection to that port."""
    packets, sequence = [], 1000
    for segment in segments:
        packets.append(tcp(segment, sequence, target_port=port))
        sequence += len(segment)
    return packets

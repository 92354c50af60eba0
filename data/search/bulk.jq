# Makes lines for the bulk API of what tshark -T ek prints. The index is of the packet's day; tshark before 4.6
# also names a type, which Elasticsearch 8 and OpenSearch 2 refuse.
if .index then { index: { _index: ("sip-explain-" + .index._index[-10:]) } }
else . + { capture: $capture }
end

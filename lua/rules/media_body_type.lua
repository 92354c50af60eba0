-- Recognises a body that was refused for its type: what Accept of the response lists does not cover
-- Content-Type of the request, or Accept-Encoding not its Content-Encoding. It keeps silent where the
-- headers allow the body, since the cause then is in none of them.
--
--   Body type application/dtmf-relay is not accepted: the INFO in frame 7 carries it, the response
--   accepts only application/sdp.
local sip = require "sip_explain"
local media = require "sip_explain.media"
local words = require "sip_explain.words"

local function covers(accept, content_type)
  local major = content_type:match("^([^/]*)/") or content_type
  return media.lists(accept, content_type) or media.lists(accept, major .. "/*") or
    media.lists(accept, "*/*")
end

-- Of the headers that a 415 explains itself with, what is said of the request's encoding.
local function refused_encoding(response, request)
  local accepted = media.listed(response, "Accept-Encoding")
  local used = media.listed(request, "Content-Encoding")
  if not accepted or not used or #used == 0 or media.lists(accepted, "*") then return nil end
  local refused = media.lacking(used, accepted)
  if #refused == 0 then return nil end
  return { variant = #accepted == 0 and "plain" or "encoding", encoding = media.some(refused),
           accepted = media.some(accepted) }
end

local function refused_type(response, request)
  local content_type = (request.header_params("Content-Type") or {}).value
  if not content_type or content_type == "" then
    local bare = media.whole(request) and #request.body > 0
    return bare and { variant = "untyped", length = #request.body } or nil
  end
  local accept = media.listed(response, "Accept")
  local found = { type = words.short(content_type, 60) }
  if accept and #accept > 0 then
    if covers(accept, content_type) then return refused_encoding(response, request) end
    found.accepted = media.some(accept)
    found.variant = content_type:lower():find("multipart/", 1, true) == 1 and "multipart"
    return found
  end
  if response.headers["Accept-Encoding"] then return refused_encoding(response, request) end
  found.variant = "unsaid"
  return not response.headers["Accept-Language"] and found or nil
end

sip.rule {
  id = "media.body_type",
  codes = 415,
  severity = "error",
  match = function(response)
    local request = response.request
    if not request or not media.whole(response) then return nil end
    local found = refused_type(response, request)
    if not found then return nil end
    found.method, found.frame, found.frames = request.method, request.frame, { request.frame }
    return found
  end,
}

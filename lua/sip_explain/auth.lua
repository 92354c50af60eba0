-- Challenges and credentials (RFC 3261 section 22, RFC 7616, RFC 8760) as rules need them.
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local M = {}

return M

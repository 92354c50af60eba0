/* lua_module.h - the module sip_explain for Wireshark's own Lua (4.4 and later).
 *
 * `require "sip_explain"` in Wireshark's console or in a script loads this very plugin file a
 * second time, which gives the one that is already there: the table that a script reads and
 * changes is the dissector's.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_LUA_MODULE_H
#define SIP_EXPLAIN_LUA_MODULE_H

/* Has Wireshark's Lua look for modules where this plugin is. Call it before Lua is started. */
void lua_module_announce(void);

#endif

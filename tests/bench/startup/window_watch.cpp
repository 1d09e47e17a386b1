// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/startup/window_watch.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <poll.h>
#include <xcb/damage.h>
#include <xcb/xcb.h>

namespace ninefold::bench {

namespace {

constexpr int smallestWidth = 300;
constexpr int smallestHeight = 200;

template <class T> using Freed = std::unique_ptr<T, decltype(&std::free)>;

template <class T> Freed<T> freed(T* reply) {
    return {reply, &std::free};
}

xcb_atom_t atom(xcb_connection_t* connection, const char* name) {
    const auto cookie = xcb_intern_atom(connection, 0, static_cast<std::uint16_t>(std::strlen(name)), name);
    const auto reply = freed(xcb_intern_atom_reply(connection, cookie, nullptr));
    return reply ? reply->atom : xcb_atom_t{XCB_ATOM_NONE};
}

} // namespace

WindowWatch::WindowWatch(const char* display)
    : m_connection{xcb_connect(display, nullptr), &xcb_disconnect} {
    auto* connection = m_connection.get();
    const auto* damage = xcb_get_extension_data(connection, &xcb_damage_id);
    if (xcb_connection_has_error(connection) || !damage || !damage->present) {
        std::fprintf(stderr, "no X server with the damage extension at %s\n", display);
        std::exit(1);
    }
    m_firstDamageEvent = damage->first_event;
    freed(xcb_damage_query_version_reply(connection, xcb_damage_query_version(connection, 1, 1), nullptr));
    m_root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
    const std::uint32_t wanted = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(connection, m_root, XCB_CW_EVENT_MASK, &wanted);
    xcb_flush(connection);
}

WindowWatch::~WindowWatch() = default;

void WindowWatch::watch(std::uint32_t window) {
    Seen& seen = m_windows[window];
    seen.damage = xcb_generate_id(m_connection.get());
    xcb_damage_create(m_connection.get(), seen.damage, window, XCB_DAMAGE_REPORT_LEVEL_NON_EMPTY);
    xcb_flush(m_connection.get());
}

bool WindowWatch::isLarge(std::uint32_t window) {
    auto* connection = m_connection.get();
    const auto reply =
        freed(xcb_get_geometry_reply(connection, xcb_get_geometry(connection, window), nullptr));
    return reply && reply->width >= smallestWidth && reply->height >= smallestHeight;
}

std::uint32_t WindowWatch::changedBy(const void* event) {
    const auto type = static_cast<const xcb_generic_event_t*>(event)->response_type & 0x7F;
    if (type == XCB_CREATE_NOTIFY) {
        watch(static_cast<const xcb_create_notify_event_t*>(event)->window);
    } else if (type == XCB_DESTROY_NOTIFY) {
        m_windows.erase(static_cast<const xcb_destroy_notify_event_t*>(event)->window);
    } else if (type == XCB_MAP_NOTIFY) {
        const auto window = static_cast<const xcb_map_notify_event_t*>(event)->window;
        m_windows[window].isMapped = true;
        return window;
    } else if (type == m_firstDamageEvent + XCB_DAMAGE_NOTIFY) {
        const auto window = static_cast<const xcb_damage_notify_event_t*>(event)->drawable;
        if (auto& painted = m_windows[window].painted; !painted)
            painted = std::chrono::steady_clock::now();
        return window;
    }
    return 0;
}

bool WindowWatch::waitForEvents(TimePoint deadline) {
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
    pollfd descriptor{xcb_get_file_descriptor(m_connection.get()), POLLIN, 0};
    return left.count() > 0 && poll(&descriptor, 1, static_cast<int>(left.count())) > 0;
}

std::optional<PaintedWindow> WindowWatch::nextPainted(TimePoint deadline) {
    do {
        while (const auto event = freed(xcb_poll_for_event(m_connection.get()))) {
            const std::uint32_t window = changedBy(event.get());
            const auto seen = m_windows.find(window);
            if (seen != m_windows.end() && seen->second.isMapped && seen->second.painted && isLarge(window))
                return PaintedWindow{window, *seen->second.painted};
        }
    } while (waitForEvents(deadline));
    return std::nullopt;
}

void WindowWatch::close(std::uint32_t window) {
    auto* connection = m_connection.get();
    xcb_client_message_event_t message{};
    message.response_type = XCB_CLIENT_MESSAGE;
    message.format = 32;
    message.window = window;
    message.type = atom(connection, "WM_PROTOCOLS");
    message.data.data32[0] = atom(connection, "WM_DELETE_WINDOW");
    xcb_send_event(connection, 0, window, XCB_EVENT_MASK_NO_EVENT, reinterpret_cast<const char*>(&message));
    xcb_flush(connection);
}

} // namespace ninefold::bench

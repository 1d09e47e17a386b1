// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>

struct xcb_connection_t;

namespace ninefold::bench {

using TimePoint = std::chrono::steady_clock::time_point;

/// A window that another program has put on the screen and painted, and when its first paint arrived.
struct PaintedWindow {
    std::uint32_t id = 0;
    TimePoint at;
};

/// Watches an X server without a window manager for the windows of other programs.
class WindowWatch {
public:
    /// Connects to `display`, such as ":7". Ends the program when that fails.
    explicit WindowWatch(const char* display);
    ~WindowWatch();
    WindowWatch(const WindowWatch&) = delete;
    WindowWatch& operator=(const WindowWatch&) = delete;

    /// The next window larger than a tooltip that is on the screen and painted; nothing after `deadline`.
    [[nodiscard]] std::optional<PaintedWindow> nextPainted(TimePoint deadline);
    /// Asks a window to close, as its frame's button would.
    void close(std::uint32_t window);

private:
    struct Seen {
        std::uint32_t damage = 0;
        bool isMapped = false;
        std::optional<TimePoint> painted{};
    };

    void watch(std::uint32_t window);
    [[nodiscard]] bool isLarge(std::uint32_t window);
    [[nodiscard]] std::uint32_t changedBy(const void* event);
    [[nodiscard]] bool waitForEvents(TimePoint deadline);

    std::unique_ptr<xcb_connection_t, void (*)(xcb_connection_t*)> m_connection;
    std::uint32_t m_root = 0;
    std::uint8_t m_firstDamageEvent = 0;
    std::map<std::uint32_t, Seen> m_windows;
};

} // namespace ninefold::bench

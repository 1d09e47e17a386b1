// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace ninefold::ui {

class ThemeSource;

/// The pictures of the application (Lucide, see resources/icons).
enum class Icon {
    ArrowLeft,
    Bookmark,
    Calendar,
    CalendarCheck,
    ChartColumn,
    Check,
    ChevronDown,
    ChevronRight,
    CircleAlert,
    Copy,
    Export,
    Folder,
    FolderOpen,
    Grid,
    History,
    Image,
    Import,
    Info,
    Leave,
    Lock,
    Maximize,
    Menu,
    Message,
    Moon,
    PanelRight,
    Paste,
    Pause,
    Pencil,
    Play,
    Plus,
    PlusFile,
    Printer,
    Redo,
    Repeat,
    Search,
    Settings,
    Sparkles,
    Square,
    Swap,
    Timer,
    Table,
    Trash,
    Undo,
    Warning,
    X,
};

/// Paints `icon` in one colour, as sharp as the device allows.
void paintIcon(QPainter& painter, Icon icon, const QRectF& place, const QColor& colour);

/// The icon for buttons and menus: painted in the text colour of the theme in force at that moment, in the
/// accent when checked, faint when disabled. `theme` outlives it.
[[nodiscard]] QIcon themedIcon(const ThemeSource& theme, Icon icon);

} // namespace ninefold::ui

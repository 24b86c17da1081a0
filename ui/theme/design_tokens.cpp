#include "theme/design_tokens.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tgd::theme {

namespace {
struct Pair {
    QRgb light;
    QRgb dark;
};

// In the order of Token; 0xAARRGGBB.
constexpr std::array<Pair, tokenCount> values{{
    {0xFFF6F7F9, 0xFF14171C},  // Window
    {0xFFEEF0F3, 0xFF101317},  // Chrome
    {0xFFFFFFFF, 0xFF1B1F26},  // Surface
    {0xFFFFFFFF, 0xFF232833},  // Raised
    {0xFFF3F5F8, 0xFF161A20},  // Sunken
    {0xFFE1E5EA, 0xFF2E3541},  // Border
    {0xFFC9D0D9, 0xFF434C5B},  // ButtonBorder
    {0xFF8590A0, 0xFF6B7686},  // Field
    {0xFFEDF0F3, 0xFF262C36},  // Grid
    {0xFF1B222C, 0xFFE6EAF0},  // Text
    {0xFF5A6675, 0xFF9AA6B5},  // Secondary
    {0xFF9AA4B0, 0xFF5F6B7A},  // Disabled
    {0xFF2F6FED, 0xFF5B8DF6},  // Accent
    {0xFFFFFFFF, 0xFF0E1420},  // OnAccent
    {0xFFE6EEFD, 0xFF24324F},  // Selection
    {0xFFF0F3F7, 0xFF222833},  // Hover
    {0xFF1E8E5A, 0xFF3FB984},  // Ok
    {0xFFB7791F, 0xFFE0A640},  // Warning
    {0xFFC9372C, 0xFFF0655A},  // Critical
    {0xFF7A8594, 0xFF7F8A99},  // Unknown
    {0xFFE8F4EE, 0xFF1A2E28},  // OkBackground
    {0xFFFBF3E4, 0xFF33291A},  // WarningBackground
    {0xFFFBEBE9, 0xFF3A2224},  // CriticalBackground
    {0xFFEFF1F4, 0xFF262C36},  // UnknownBackground
    {0xFFFFFFFF, 0xFF1A0D0C},  // OnCritical
    {0xFF0072B2, 0xFF2E9BDA},  // Series1
    {0xFFC68600, 0xFFF0B33A},  // Series2
    {0xFF009E73, 0xFF2DB78F},  // Series3
    {0xFFCC79A7, 0xFFDA95BB},  // Series4
    {0xFF3593CC, 0xFF7CC6F0},  // Series5
    {0xFFD55E00, 0xFFEB7B2D},  // Series6
    {0xFF8A7F00, 0xFFB3A72B},  // Series7
    {0x1A0072B2, 0x242E9BDA},  // SeriesFill
    {0x142F6FED, 0x1C5B8DF6},  // Band
    {0x4D2F6FED, 0x5C5B8DF6},  // BandEdge
    {0xFF7D8896, 0xFF77828F},  // Previous
    {0xFF5A6675, 0xFF9AA6B5},  // Cross
    {0xFFE9ECF0, 0xFF262C36},  // Skeleton
    {0xFFF1F4F8, 0xFF20262F},  // Heat0
    {0xFF2460D0, 0xFF7FA8FA},  // Link
}};

double luminance(const QColor &color)
{
    const auto channel
        = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(double(color.redF())) + 0.7152 * channel(double(color.greenF()))
        + 0.0722 * channel(double(color.blueF()));
}
}  // namespace

QColor tokenColor(Scheme scheme, Token token)
{
    const Pair &pair = values[size_t(token)];
    return QColor::fromRgba(scheme == Scheme::Light ? pair.light : pair.dark);
}

Token seriesToken(int index)
{
    return Token(int(Token::Series1) + ((index % 7) + 7) % 7);
}

Token seriesTokenBesideState(int index)
{
    constexpr std::array<Token, 4> order{Token::Series1, Token::Series4, Token::Series5, Token::Series7};
    return order[size_t(((index % 4) + 4) % 4)];
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor blend(const QColor &bottom, const QColor &top, double opacity)
{
    const auto mix = [opacity](int from, int to) { return int(std::lround(from + (to - from) * opacity)); };
    return QColor(mix(bottom.red(), top.red()), mix(bottom.green(), top.green()), mix(bottom.blue(), top.blue()));
}

QColor heatColor(Scheme scheme, int step)
{
    constexpr std::array<double, 7> shares{0, .14, .3, .46, .62, .8, 1};
    return blend(
        tokenColor(scheme, Token::Heat0), tokenColor(scheme, Token::Series1), shares[size_t(std::clamp(step, 0, 6))]);
}

}  // namespace tgd::theme

#pragma once

namespace tgd::domain {

// How a thing is, as a role that delegates and glyphs draw. Zero is "a count of nothing", drawn grey.
enum class HealthState { Ok, Warning, Critical, Unknown, NotConfigured, Stale, Zero };

}  // namespace tgd::domain

#pragma once

#include "domain/error.h"
#include "domain/profile.h"

#include <vector>

namespace tgd::ports {

// The profiles of this user, kept in one small file that is read once at start. GUI thread.
class ProfileStore {
public:
    virtual ~ProfileStore() = default;

    virtual std::vector<domain::Profile> profiles() const = 0;
    virtual domain::Result<void> save(const domain::Profile &profile) = 0;
    virtual domain::Result<void> remove(const QString &id) = 0;
};

}  // namespace tgd::ports

#pragma once

#include <QString>

namespace tgd::domain {

// One deployment a person looks at. Secrets are never part of it.
struct Profile {
    QString id;        // stable, a file-name-safe slug
    QString name;      // as shown
    QString storeUrl;  // sqlite:PATH, later postgresql://…
    bool isSample = false;

    bool operator==(const Profile &) const = default;
};

}  // namespace tgd::domain

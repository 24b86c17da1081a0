#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tgd::storage::copy {

// A column as it is copied, in whichever database.
struct Column {
    enum class Kind { Whole, Flag, Instant, Text, Bytes };

    std::string name;
    Kind kind = Kind::Text;
};

// A table that is part of a store's state, with the statements that read and write it.
struct Table {
    std::string name;          // for people and in what is kept of a copy: "tgdesk_topics"
    std::string postgresName;  // "tgdesk.topics"
    std::string read;          // names of statements
    std::string write;
    int pageRows = 0;  // how many rows are read, and written in one transaction
    std::vector<Column> columns;
    std::vector<size_t> key;  // the places of the columns that rows are ordered and found by
};

// Every table of a store's state, in an order in which what is referred to comes first. Caches, leases and heartbeats
// belong to the store they are in and are not among them.
const std::vector<Table> &catalogue();

}  // namespace tgd::storage::copy

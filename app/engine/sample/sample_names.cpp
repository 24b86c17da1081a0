#include "sample/sample_names.h"

#include <array>
#include <string_view>

namespace tgd::sample {

namespace {

constexpr qint64 firstUserId = 7'100'000'000;

struct NamePool {
    std::string_view language;
    std::array<std::string_view, 8> first;
    std::array<std::string_view, 6> last;
    int weight;
};

constexpr NamePool pools[] = {
    {"en", {"Maren", "Tobin", "Isla", "Corwin", "Wren", "Jasper", "Odette", "Silas"},
        {"Fenwick", "Harrow", "Ashdown", "Brightwell", "Marlowe", "Quill"}, 5},
    {"de", {"Jördis", "Lennart", "Hanne", "Bastian", "Frieda", "Torben", "Mieke", "Anselm"},
        {"Wiesengrund", "Kühnle", "Tannhäuser", "Brückner", "Ostrow", "Lindemann"}, 3},
    {"pt", {"Anaís", "Joaquim", "Lídia", "Otávio", "Inês", "Caetano", "Marília", "Davi"},
        {"Vasconcelos", "Pereirinha", "do Vale", "Açucena", "Figueira", "Sotto"}, 3},
    {"es", {"Ximena", "Iñaki", "Nuria", "Leandro", "Maite", "Ramiro", "Celia", "Ulises"},
        {"Peñalver", "Quintanilla", "Olmedo", "Ibáñez", "Zaragozá", "Rivas"}, 2},
    {"ru", {"Ярослава", "Глеб", "Мирослава", "Тихон", "Варвара", "Савелий", "Злата", "Елисей"},
        {"Журавлёва", "Берёзкин", "Тихомирова", "Ладогин", "Светлова", "Полевой"}, 2},
    {"ne", {"Sirjana", "Bivek", "Aastha", "Prabin", "Roshani", "Dipesh", "Sunita", "Nirajan"},
        {"Shrestha", "Gurung", "Lama", "Thapa", "Rai", "Tamang"}, 2},
    {"uk", {"Соломія", "Назар", "Орися", "Остап", "Мальва", "Лесь", "Богдана", "Юхим"},
        {"Вітрова", "Калинич", "Лісовий", "Довгань", "Зоряна", "Пшеничний"}, 2},
    {"ar", {"ليلى", "سامر", "نور", "عمران", "ريم", "فارس", "دانة", "طارق"},
        {"القمري", "الزيتوني", "الساحلي", "النجار", "البستاني", "الرباطي"}, 1},
    {"el", {"Ιόλη", "Φοίβος", "Δανάη", "Ορέστης", "Μυρτώ", "Ίων", "Θάλεια", "Άρης"},
        {"Καλλιγά", "Πετρίδης", "Θαλασσινού", "Δροσίδης", "Αμπέλου", "Βοριάς"}, 1},
};

constexpr std::array<std::string_view, 12> handles{"lantern", "pebble", "north_tide", "quietfox", "mossy", "ember",
    "paperboat", "saltwind", "juniper", "lowland", "starling", "copperleaf"};

const NamePool &pick(SampleRandom &random)
{
    int total = 0;
    for (const NamePool &pool : pools)
        total += pool.weight;
    qint64 at = random.below(total);
    for (const NamePool &pool : pools) {
        if (at < pool.weight)
            return pool;
        at -= pool.weight;
    }
    return pools[0];
}

}  // namespace

domain::UserRow inventPerson(qint64 number, SampleRandom &random)
{
    const NamePool &pool = pick(random);
    domain::UserRow row;
    row.id = domain::UserId{firstUserId + number * 37};
    row.firstName = std::string(pool.first[size_t(random.below(qint64(pool.first.size())))]);
    if (random.chance(0.62))
        row.lastName = std::string(pool.last[size_t(random.below(qint64(pool.last.size())))]);
    if (random.chance(0.55))
        row.username = std::string(handles[size_t(random.below(qint64(handles.size())))]) + std::to_string(number);
    if (random.chance(0.7))
        row.languageCode = std::string(pool.language);
    if (random.chance(0.12))
        row.isPremium = true;
    return row;
}

}  // namespace tgd::sample

#pragma once
// What belongs to a title beside its words: portfolio, territory, post.

#include "roles.hpp"

namespace behistun::mention {

// Is the folded word one of what ministers are minister of (data/portfolios.tsv)?
bool is_portfolio(std::string_view folded);

// "Minister for Foreign Affairs, European Union and Cooperation", «министр промышленности и торговли»: what a minister
// is minister of belongs to the title, and says whose diplomat he is.
Role with_portfolio(const NamedPassage& passage, Role role);
// "Dutch Finance Minister", "Health and Social Care Secretary": in English a portfolio stands before the title as well;
// it begins at the token `from` or behind it.
Role with_portfolio_before(const NamedPassage& passage, Role role, std::size_t from);
// « le ministre néerlandais des Finances »: in French a state's adjective, which has been read, parts the two.
Role with_portfolio_behind_state(const NamedPassage& passage, Role role);
// "Governor of Tver Region", «губернатор Иркутской области», "Mayor of Paris": the territory belongs to the title.
Role with_territory(const NamedPassage& passage, Role role);
// "Ambassador of France to Ukraine", «посол Франции в Москве»: where he is accredited belongs to the title.
Role with_post(const NamedPassage& passage, Role role);

}  // namespace behistun::mention

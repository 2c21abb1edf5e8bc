package se.diarium.web.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.diarium.RefusedException;
import se.diarium.account.Roles;
import se.diarium.browsing.CaseRow;
import se.diarium.browsing.Cases;
import se.diarium.browsing.NumberSought;
import se.diarium.browsing.Window;
import se.diarium.search.Example;
import se.diarium.search.NumberAnswer;
import se.diarium.search.NumberList;
import se.diarium.search.PersonMet;
import se.diarium.search.SavedSearch;
import se.diarium.search.SavedSearches;
import se.diarium.search.Search;
import se.diarium.search.SearchExport;
import se.diarium.search.SearchRequest;
import se.diarium.search.SearchResult;
import se.diarium.search.SearchText;

/** The search; all of it stands in the address. */
@Named
@RequestScoped
public class SearchPage {

    /** A saved search is counted up to this. */
    private static final int MOST_COUNTED = 500;

    private static final int MOST_CASES = 5;

    @Inject
    private Search search;

    @Inject
    private SavedSearches savedSearches;

    @Inject
    private Cases cases;

    @Inject
    private ExternalContext external;

    private SearchRequest request = SearchRequest.of("");
    private SearchText text = SearchText.of("");
    private NumberList list = NumberList.of("");
    private int pageNumber = 1;

    private @Nullable SearchResult result;
    private @Nullable List<NumberAnswer> answers;
    private @Nullable List<CaseRow> caseRows;
    private @Nullable List<PersonMet> people;
    private @Nullable List<Saved> saved;
    private @Nullable String problem;

    private String name = "";
    private boolean shared;

    @PostConstruct
    void read() {
        Map<String, String> parameters = external.getRequestParameterMap();
        request = SearchRequest.of(parameters);
        text = SearchText.of(request.typed());
        String pasted = parameters.getOrDefault("lista", "");
        list = NumberList.of(pasted.isBlank() ? request.typed() : pasted);
        if (pasted.isBlank() && !list.isList()) {
            list = NumberList.of("");
        }
        String number = parameters.getOrDefault("sida", "");
        pageNumber = number.matches("[1-9]\\d{0,3}") ? Integer.parseInt(number) : 1;
    }

    /** Goes on to the case file where a diarienummer is all that is asked for, and names just one. */
    public void goOn() throws IOException {
        Optional<NumberSought> number = text.number();
        if (isListed() || request.isFiltered() || number.isEmpty()) {
            return;
        }
        List<CaseRow> found = cases.page(number.get(), Window.TOP).rows();
        if (found.size() == 1) {
            external.redirect(external.getRequestContextPath() + "/arenden/visa?id="
                    + found.get(0).id());
        }
        caseRows = found;
    }

    public SearchRequest getRequest() {
        return request;
    }

    /** What was typed in the box. */
    public String getTyped() {
        return request.typed();
    }

    /** The parameters of this search, encoded. */
    public String getAddress() {
        return request.address();
    }

    /** Whether nothing is asked for yet. */
    public boolean isBlank() {
        return request.isEmpty() && !isListed();
    }

    /** Whether numbers of a list are asked for. */
    public boolean isListed() {
        return !list.numbers().isEmpty();
    }

    public NumberList getList() {
        return list;
    }

    public List<NumberAnswer> getAnswers() {
        if (answers == null) {
            answers = search.answers(list);
        }
        return answers;
    }

    public SearchResult getResult() {
        if (result == null) {
            try {
                result = search.find(request, pageNumber);
            } catch (RefusedException e) {
                problem = e.sentence();
                result = new SearchResult(List.of(), List.of(), 0, false, 1);
            }
        }
        return result;
    }

    /** What was typed beyond what is looked at. */
    public boolean isCut() {
        return text.cut();
    }

    /** Whether all that was typed is what must not be there, or small words. */
    public boolean isAimless() {
        return !text.isAsking() && !request.isFiltered();
    }

    /** The case files whose number was typed, or a part of it with its year. */
    public List<CaseRow> getCases() {
        if (caseRows == null) {
            caseRows = NumberSought.of(request.typed())
                    .filter(number -> number.year() != null && !request.isFiltered())
                    .map(number -> cases.page(number, Window.TOP).rows())
                    .orElse(List.of());
        }
        return caseRows.subList(0, Math.min(MOST_CASES, caseRows.size()));
    }

    public List<PersonMet> getPeople() {
        if (people == null) {
            people = request.person() == null ? search.people(text) : List.of();
        }
        return people;
    }

    public List<Example> getExamples() {
        return search.examples();
    }

    /** The search with every word as the beginning of one; null where that changes nothing. */
    public @Nullable String getWider() {
        String wider = text.asBeginnings();
        return wider.equals(request.typed()) || !wider.contains("*")
                ? null
                : request.withTyped(wider).address();
    }

    public int getMostExported() {
        return SearchExport.MOST;
    }

    /** Those at hand, each with how many §§ it finds now. */
    public List<Saved> getSaved() {
        if (saved == null) {
            saved = savedSearches.all().stream()
                    .map(known -> new Saved(known, count(known), savedSearches.isRemovable(known)))
                    .toList();
        }
        return saved;
    }

    private @Nullable Long count(SavedSearch known) {
        try {
            return search.count(known.getRequest(), MOST_COUNTED + 1);
        } catch (RefusedException e) {
            return null; // it takes too long now
        }
    }

    /** Whether the visitor may save a search for all. */
    public boolean isSharer() {
        return external.isUserInRole(Roles.REGISTRATOR) || external.isUserInRole(Roles.SEKRETERARE);
    }

    /** Saves what is searched for. */
    public void save() throws IOException {
        try {
            if (shared) {
                savedSearches.saveShared(name, request);
            } else {
                savedSearches.saveOwn(name, request);
            }
            external.redirect(external.getRequestContextPath() + "/sok?" + request.address() + "&sparad=ja");
        } catch (RefusedException e) {
            problem = e.sentence();
        }
    }

    /** Takes a saved search away. */
    public void remove(long id) throws IOException {
        try {
            savedSearches.remove(id);
            external.redirect(external.getRequestContextPath() + "/sok");
        } catch (RefusedException e) {
            problem = e.sentence();
        }
    }

    /** Why something could not be done, as a sentence; null where nothing hindered it. */
    public @Nullable String getProblem() {
        return problem;
    }

    /** Whether the search has just been saved. */
    public boolean isJustSaved() {
        return "ja".equals(external.getRequestParameterMap().get("sparad"));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }

    /**
     * A saved search in the list.
     *
     * @param hits null where counting took too long
     */
    public record Saved(SavedSearch search, @Nullable Long hits, boolean removable) {

        /** Whether there are more hits than are counted. */
        public boolean isMany() {
            return hits != null && hits > MOST_COUNTED;
        }
    }
}

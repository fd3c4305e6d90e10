using InferCheck.Model;
using InferCheck.Site.Addresses;
using InferCheck.Site.Heads;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Companies;

/// <summary>Who stands behind most providers, as far as lists of sub-processors were read.</summary>
internal sealed class ListModel(ContentStore store, Words words, Texts texts) : PageModel
{
    public IReadOnlyList<(Company Company, IReadOnlyList<SubprocessorRow> Uses)> Companies { get; } =
    [
        .. store.Subprocessors.All().GroupBy(row => row.Company)
            .Select(rows => (Company: store.Vocabulary.FindCompany(rows.Key), Uses: (IReadOnlyList<SubprocessorRow>)[.. rows.DistinctBy(row => row.Provider)]))
            .Where(found => found.Company is not null)
            .Select(found => (found.Company!, found.Uses))
            .OrderByDescending(found => found.Uses.Count).ThenBy(found => words.In(found.Item1.Label), StringComparer.OrdinalIgnoreCase),
    ];

    public CompanyGraph Graph => CompanyGraph.Of(Companies);

    public int Lists { get; } = store.Subprocessors.All().Select(row => row.Provider).Distinct().Count();

    public int Providers { get; } = store.Totals.Providers;

    public void OnGet() => ViewData["Head"] = new PageHead
    {
        Title = texts["text.head-title", texts["companies.title"]],
        Description = texts["companies.lead", Lists, Providers],
        Path = Paths.Companies,
        Section = "companies",
    };
}

using InferCheck.Model;
using InferCheck.Site.Addresses;
using InferCheck.Site.Heads;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Companies;

/// <summary>One company: which providers name it as a sub-processor, for what, and since when.</summary>
internal sealed class DetailModel(ContentStore store, Words words, Texts texts) : PageModel
{
    public Company Company { get; private set; } = null!;

    public IReadOnlyList<SubprocessorRow> Uses { get; private set; } = [];

    public ILookup<long, EvidenceRow> Evidence { get; private set; } = Array.Empty<EvidenceRow>().ToLookup(item => 0L);

    /// <summary>Of how many providers a list was read at all: on the others this page says nothing.</summary>
    public int Lists { get; private set; }

    public int Providers { get; } = store.Totals.Providers;

    public IActionResult OnGet(string key)
    {
        var all = store.Subprocessors.All();
        Uses = [.. all.Where(row => row.Company == key)];
        if (store.Vocabulary.FindCompany(key) is not { } company || Uses.Count == 0)
        {
            return NotFound();
        }

        Company = company;
        Lists = all.Select(row => row.Provider).Distinct().Count();
        Evidence = store.Subprocessors.EvidenceOf(key).ToLookup(item => item.SubprocessorId!.Value);
        var name = words.In(company.Label);
        ViewData["Head"] = new PageHead
        {
            Title = texts["text.head-title", texts["company.title", name]],
            Description = texts["company.lead", name, Uses.Select(row => row.Provider).Distinct().Count(), Lists],
            Path = Paths.Company(key),
            Section = "companies",
        };
        return Page();
    }
}

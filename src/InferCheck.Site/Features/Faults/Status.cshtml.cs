using InferCheck.Site.Addresses;
using InferCheck.Site.Features.Shared;
using InferCheck.Site.Forms.Feeds;
using InferCheck.Site.Heads;
using InferCheck.Site.Live.Editions;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Faults;

/// <summary>What a reader sees when an address leads nowhere, or when something broke.</summary>
internal sealed class StatusModel(ContentStore store, Texts texts) : PageModel
{
    public string Kind { get; private set; } = "other";

    /// <summary>Providers whose names are near the address that was asked for.</summary>
    public IReadOnlyList<ProviderRow> Near { get; private set; } = [];

    /// <summary>Names in the address that stand for nothing.</summary>
    public IReadOnlyList<UnknownName> Unknown => UnknownName.Reported(HttpContext);

    /// <summary>How many names the address has, and how many there are.</summary>
    public (int Given, int Known)? TooMany => RefusedNames.Reported(HttpContext);

    /// <summary>Why the site is not shown as it stood on the day that was asked for.</summary>
    public DayFault? Day => HttpContext.Features.Get<DayFault>();

    public void OnGet(int code)
    {
        // Asked for by its own address, this is no page: only what went wrong elsewhere is shown here.
        var failed = HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        var status = failed is not null && code is >= 400 and < 600 ? code : StatusCodes.Status404NotFound;
        Kind = Day is not null ? "day" : status switch { 404 => "not-found", 400 => "bad-request", >= 500 => "error", _ => "other" };
        Response.StatusCode = status;
        Near = status == StatusCodes.Status404NotFound ? Nearest(failed?.OriginalPath ?? "") : [];
        ViewData["Head"] = new PageHead
        {
            Title = texts[$"status.{Kind}.title"],
            Description = texts[$"status.{Kind}.text"],
            Path = Paths.Home,
            NoIndex = true,
        };
    }

    private IReadOnlyList<ProviderRow> Nearest(string path)
    {
        var words = path.Split(['/', '-', '.'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 2 && word != "providers").ToList();
        return words.Count == 0 ? []
            : [.. store.Providers.All().Where(provider => words.Exists(word => provider.Slug.Contains(word, StringComparison.Ordinal))).Take(8)];
    }
}

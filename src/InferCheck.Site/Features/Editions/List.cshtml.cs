using System.Globalization;
using InferCheck.History;
using InferCheck.Site.Addresses;
using InferCheck.Site.Heads;
using InferCheck.Site.Live.Editions;
using InferCheck.Site.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Editions;

/// <summary>The days on which the content changed and that can be looked at as they ended, the newest first; and the way to any day between.</summary>
internal sealed class ListModel(EditionShelf shelf, Texts texts, TimeProvider time) : PageModel
{
    public const string DayKey = "day";

    public IReadOnlyList<Edition> Editions { get; } = [.. shelf.Editions.Reverse()];

    public string First => Date(Editions[^1]);

    public string Today => time.GetUtcNow().ToString(AddressPrefix.DayForm, CultureInfo.InvariantCulture);

    public IActionResult OnGet(string? day)
    {
        if (DateOnly.TryParseExact(day, AddressPrefix.DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var asked))
        {
            return Redirect(HttpContext.LinkOn(asked, Paths.Home));
        }

        ViewData["Head"] = new PageHead
        {
            Title = texts["text.head-title", texts["editions.title"]],
            Description = texts["editions.what"],
            Path = Paths.Editions,
            Section = "editions",
        };
        return Page();
    }

    public static string Date(Edition edition) => new AddressPrefix(Day: edition.Day).DayText;
}

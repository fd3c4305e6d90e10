using InferCheck.Site.Addresses;
using InferCheck.Site.Features.Profiles;
using InferCheck.Site.Features.Shared;
using InferCheck.Site.Heads;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InferCheck.Site.Features.Letters;

/// <summary>What one provider's documents leave open, where we looked and when, and a letter that asks for it.</summary>
internal sealed class QuestionsModel(ContentStore store, Texts texts, LetterWriter writer, ClaimWords claimWords) : PageModel
{
    public Profile Profile { get; private set; } = null!;

    public ProviderRow Provider => Profile.Provider;

    public IReadOnlyList<OpenQuestion> Questions { get; private set; } = [];

    public Letter Letter { get; private set; } = null!;

    public Letter Mail { get; private set; } = null!;

    public ClaimWords ClaimWords => claimWords;

    public IEnumerable<(OpenState State, IReadOnlyList<OpenQuestion> Questions)> States =>
        Enum.GetValues<OpenState>().Select(state => (state, (IReadOnlyList<OpenQuestion>)[.. Questions.Where(question => question.State == state)]))
            .Where(group => group.Item2.Count > 0);

    public IActionResult OnGet(string slug)
    {
        if (this.Elsewhere(store, slug, Paths.Questions) is { } elsewhere)
        {
            return elsewhere;
        }

        if (store.Providers.Find(slug) is not { } profile)
        {
            return NotFound();
        }

        Profile = profile;
        Questions = OpenQuestions.Of(store.Vocabulary, profile);
        var address = PublicAddress.Of(HttpContext, Paths.Questions(slug));
        Letter = writer.Write(profile.Provider, Questions, address);
        Mail = writer.ForMail(profile.Provider, Questions, address);
        ViewData["Head"] = Head(profile.Provider);
        return Page();
    }

    private PageHead Head(ProviderRow provider) => new()
    {
        Title = texts["text.head-title", texts["open.title", provider.Name]],
        Description = texts["open.head-description", provider.Name, Questions.Count],
        Path = Paths.Questions(provider.Slug),
        Section = "providers",
        Image = Paths.Card(provider.Slug),
        JsonLd = [JsonLd.Breadcrumbs(path => PublicAddress.Of(HttpContext, path),
            (texts["nav.providers"], Paths.Home), (provider.Name, Paths.Provider(provider.Slug)), (texts["open.crumb"], Paths.Questions(provider.Slug)))],
    };
}

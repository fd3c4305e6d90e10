using InferCheck.Site.Features.Shared;
using InferCheck.Store;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Comparing;

/// <summary>The providers an address names: those that are shown, those for which there is no room, and names that are no provider here.</summary>
internal sealed record ChosenProviders(
    IReadOnlyList<Profile> Profiles, IReadOnlyList<ProviderRow> LeftOut, IReadOnlyList<ProviderNotFound> Unknown, IReadOnlyList<string> Known)
{
    /// <summary>Of too many the first are shown, unless somebody picks others.</summary>
    public static ChosenProviders Of(
        ContentStore store, IReadOnlyList<string> asked, int most, Func<IReadOnlyList<string>, IEnumerable<string>>? pick = null)
    {
        var all = store.Providers.All();
        var bySlug = all.ToDictionary(provider => provider.Slug);
        var known = asked.Where(bySlug.ContainsKey).ToList();
        List<string> shown = known.Count <= most ? known : [.. pick?.Invoke(known) ?? known.Take(most)];
        return new ChosenProviders(
            [.. shown.Select(store.Providers.Find).OfType<Profile>()],
            [.. known.Except(shown).Select(slug => bySlug[slug])],
            [.. asked.Except(known).Take(most).Select(name => ProviderNotFound.Of(name, all))],
            known);
    }
}

using InferCheck.Model;
using InferCheck.Site.Features.Shared;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Companies;

/// <summary>
/// Companies that stand behind most providers against the providers that name them: a line a company, a column a provider, a knot where they meet.
/// Columns with the same knots stand together.
/// </summary>
internal sealed record CompanyGraph(IReadOnlyList<CompanyLine> Lines, IReadOnlyList<SubprocessorRow> Providers)
{
    public const int MostLines = 12;

    public double Place(int provider) => Drawn.Share(provider + .5, Providers.Count);

    /// <summary>Whether the thread of a provider passes a line: between its first knot and its last.</summary>
    public bool Comes(int line, int provider) => Lines.Take(line).Any(above => above.Names[provider]) && Lines.Skip(line).Any(below => below.Names[provider]);

    public bool Goes(int line, int provider) => line + 1 < Lines.Count && Comes(line + 1, provider);

    public static CompanyGraph Of(IEnumerable<(Company Company, IReadOnlyList<SubprocessorRow> Uses)> companies)
    {
        var most = companies.Take(MostLines).ToList();
        var providers = most.SelectMany(found => found.Uses).DistinctBy(use => use.Provider)
            .OrderBy(use => Pattern(most, use), StringComparer.Ordinal).ThenBy(use => use.ProviderName, StringComparer.OrdinalIgnoreCase).ToList();
        return new CompanyGraph([.. most.Select(found => new CompanyLine(found.Company, found.Uses.Count,
            [.. providers.Select(provider => Names(found.Uses, provider))]))], providers);
    }

    /// <summary>Who names the company most rely on comes first, of those who names the next, and so on.</summary>
    private static string Pattern(IEnumerable<(Company Company, IReadOnlyList<SubprocessorRow> Uses)> companies, SubprocessorRow provider) =>
        string.Concat(companies.Select(found => Names(found.Uses, provider) ? 'a' : 'b'));

    private static bool Names(IEnumerable<SubprocessorRow> uses, SubprocessorRow provider) => uses.Any(use => use.Provider == provider.Provider);
}

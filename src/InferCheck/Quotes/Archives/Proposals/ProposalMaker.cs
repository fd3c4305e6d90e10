using InferCheck.Model;
using InferCheck.Model.Archives;

namespace InferCheck.Quotes.Archives.Proposals;

/// <summary>
/// Which files of an archive may be which of our sources and are mapped by nobody: because the archive declares the address, or because quotes of theirs
/// stand in a file of the same provider. Short quotes prove nothing and are not looked for.
/// </summary>
public sealed class ProposalMaker(IReadOnlyList<SourceQuote> quotes)
{
    private const int FewestWords = 8;

    private static readonly string[] Endings = [".md", ".mdx", ".markdown", ".html", ".htm"];

    private readonly ILookup<string, SourceQuote> byPage = quotes.ToLookup(quote => quote.Page, StringComparer.Ordinal);

    /// <summary>Nothing of an archive that is not at hand.</summary>
    public IReadOnlyList<Proposal> Of(Archive archive, string archives)
    {
        if (new ArchiveFolder(archives).Open(archive) is not { } repository)
        {
            return [];
        }

        var declarations = archive.Kind == ArchiveKind.Terms ? Declarations.Of(archive, archives) : [];
        var newest = repository.Newest().Where(file => Endings.Contains(Path.GetExtension(file.Path), StringComparer.OrdinalIgnoreCase)).ToList();
        var declared = Declared(archive, declarations, newest.Select(file => file.Path).ToHashSet(StringComparer.Ordinal)).ToList();
        var known = archive.Files.Select(file => file.Path).Concat(declared.Select(proposal => proposal.Path)).ToHashSet(StringComparer.Ordinal);
        var unknown = newest.Where(file => !known.Contains(file.Path)).ToList();
        return [.. declared, .. Quoted(archive, declarations, repository, unknown)];
    }

    /// <summary>What is declared may not have been fetched yet; what no longer is, may have gone since.</summary>
    private IEnumerable<Proposal> Declared(Archive archive, IReadOnlyList<DeclaredFile> declarations, HashSet<string> standing) =>
        from file in declarations
        where file.Until is not null || standing.Contains(file.Path)
        from page in byPage
        where IsSame(page.Key, file.Address) && !archive.Files.Any(mapped => mapped.Path == file.Path && mapped.Source == page.Key)
        group file by (file.Path, Page: page.Key) into alike
        select new Proposal(archive.Id, alike.Key.Path, alike.Key.Page, Owner(alike.Key.Page), alike.Any(file => file.Until is null) ? null
            : alike.Max(file => file.Until), 0);

    /// <summary>Of each page the file that most of its quotes stand in.</summary>
    private IEnumerable<Proposal> Quoted(Archive archive, IReadOnlyList<DeclaredFile> declarations, ArchiveRepository repository, List<FileVersion> files)
    {
        var mapped = archive.Files.Select(file => file.Source).ToHashSet(StringComparer.Ordinal);
        var open = quotes.Where(quote => !mapped.Contains(quote.Page) && quote.Quote.Split(' ').Length >= FewestWords)
            .ToLookup(quote => quote.Provider, StringComparer.Ordinal);
        var found = new List<Proposal>();
        repository.Read([.. files.Where(file => ProvidersOf(archive, declarations, file.Path).Any(open.Contains))], (file, bytes) =>
            found.AddRange(In(archive.Id, file.Path, bytes, [.. ProvidersOf(archive, declarations, file.Path).SelectMany(provider => open[provider])])));
        return found.GroupBy(proposal => proposal.Source, StringComparer.Ordinal).Select(same => same.MaxBy(proposal => proposal.Quotes)!)
            .OrderBy(proposal => proposal.Path, StringComparer.Ordinal);
    }

    private IEnumerable<Proposal> In(string archive, string path, byte[]? bytes, IReadOnlyList<SourceQuote> sought)
    {
        using var text = VersionText.Read(bytes, path, sought.Count).Text;
        var standing = text is null ? [] : QuoteWatch.Standing(sought, text);
        return standing.GroupBy(quote => quote.Page, StringComparer.Ordinal)
            .Select(page => new Proposal(archive, path, page.Key, Owner(page.Key), null, page.DistinctBy(quote => quote.Key).Count()));
    }

    /// <summary>Whose files these can be: of documentation its only owners; of terms those of the service, by what is mapped or declared beside it.</summary>
    private IEnumerable<string> ProvidersOf(Archive archive, IReadOnlyList<DeclaredFile> declarations, string path)
    {
        var service = archive.Kind == ArchiveKind.Terms ? path.Split('/')[0] + "/" : "";
        var beside = archive.Files.Where(file => file.Path.StartsWith(service, StringComparison.Ordinal)).Select(file => file.Provider);
        var declared = declarations.Where(file => file.Path.StartsWith(service, StringComparison.Ordinal)).Select(file => file.Address);
        return beside.Concat(quotes.Where(quote => declared.Any(address => Owns(quote, address))).Select(quote => quote.Provider))
            .Distinct(StringComparer.Ordinal);
    }

    /// <summary>The provider whose own address it is; else the first that quotes it.</summary>
    private string Owner(string page) => (byPage[page].FirstOrDefault(quote => Owns(quote, page)) ?? byPage[page].First()).Provider;

    private static bool Owns(SourceQuote quote, string address) => WebAddress.TryParse(address, out var parsed) && quote.IsOwn(parsed);

    private static bool IsSame(string page, string address) => Plain(page) == Plain(address);

    private static string Plain(string address) => address.Split('#', 2)[0].TrimEnd('/').Replace("://www.", "://", StringComparison.OrdinalIgnoreCase);
}

using System.Globalization;
using InferCheck.Checks;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Drafting;
using InferCheck.Model;

namespace InferCheck.Site.Commands;

/// <summary>What `draft` was asked for, held against the content: nothing is fetched and nobody asked before all of it makes sense.</summary>
internal sealed record DraftInput(string Folder, Catalog Catalog, DraftRequest Request)
{
    public bool IsNew => Request.Head.Existing is null;

    /// <summary>Nothing, after having said why.</summary>
    public static DraftInput? Of(DraftRequested asked)
    {
        if (ContentOption.Find(asked.Content) is not { } folder)
        {
            return null;
        }

        var catalog = ContentReader.Read(folder).Catalog;
        var existing = catalog.Providers.FirstOrDefault(provider => provider.Slug == asked.Slug);
        var (documents, topics) = (Documents(asked), DraftRequest.TopicsFor(catalog.Vocabulary, existing));
        var fault = !Slug.IsValid(asked.Slug) ? $"`{Printable.Line(Printable.Cut(asked.Slug))}` is no slug: use small letters, digits and single hyphens"
            : !Checker.CanCheck(catalog) ? "the vocabulary cannot be read; `infercheck check` says why"
            : existing is null && catalog.Slugs(DocumentKind.Provider).Contains(asked.Slug, StringComparer.Ordinal)
                ? $"the profile of {asked.Slug} cannot be read; `infercheck check` says why"
            : DocumentFault(asked, documents) ?? TopicFault(asked, catalog.Vocabulary, topics);
        if (fault is not null)
        {
            Console.Error.WriteLine(fault);
            return null;
        }

        return new DraftInput(folder, catalog, new DraftRequest
        {
            Documents = documents!,
            Topics = asked.Topics.Count == 0 ? topics : [.. topics.Where(topic => asked.Topics.Contains(topic.Key, StringComparer.Ordinal))],
            Head = existing is null ? Head(asked, documents![0], catalog.Vocabulary) : ProfileHead.Of(existing),
        });
    }

    /// <summary>Without the place on the page, each once; nothing where one is no address.</summary>
    private static IReadOnlyList<Uri>? Documents(DraftRequested asked)
    {
        var addresses = asked.Documents.Select(text => WebAddress.TryParse(text.Split('#')[0], out var address) ? address : null).ToList();
        return addresses.Contains(null) ? null : [.. addresses.OfType<Uri>().DistinctBy(address => address.AbsoluteUri)];
    }

    private static string? DocumentFault(DraftRequested asked, IReadOnlyList<Uri>? documents) =>
        documents is null || documents.Any(address => address.Scheme is not "https" && !(asked.AllowPrivate && address.Scheme is "http"))
            ? "--document takes an address that begins with https://"
        : documents.Count > DraftRequest.MostDocuments ? $"{documents.Count} documents are too many for one draft; {DraftRequest.MostDocuments} can be read"
        : null;

    private static string? TopicFault(DraftRequested asked, Vocabulary vocabulary, IReadOnlyList<Topic> open)
    {
        if (asked.Topics.FirstOrDefault(key => vocabulary.FindTopic(key) is null) is { } unknown)
        {
            var help = DidYouMean.Help(unknown, vocabulary.Topics.Select(topic => topic.Key));
            return $"there is no topic `{Printable.Line(Printable.Cut(unknown))}`{(help is null ? "" : $"; {help}")}";
        }

        return asked.Topics.FirstOrDefault(key => open.All(topic => topic.Key != key)) is { } closed
            ? $"`{closed}` cannot be drafted: the profile has a claim of it, or its answer is an address, which nobody but you can give" : null;
    }

    private static ProfileHead Head(DraftRequested asked, Uri document, Vocabulary vocabulary)
    {
        var words = asked.Slug.Replace('-', ' ');
        var name = asked.Name ?? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(words);
        return new ProfileHead
        {
            Slug = asked.Slug,
            Name = name,
            Vendor = asked.Vendor ?? name,
            Kind = asked.Kind ?? vocabulary.Words(WordList.Kinds)[0].Key,
            Website = document.GetLeftPart(UriPartial.Authority),
            Hosts = asked.Hosts.Count > 0 ? asked.Hosts
                : [document.IdnHost.StartsWith("www.", StringComparison.Ordinal) ? document.IdnHost["www.".Length..] : document.IdnHost],
        };
    }
}

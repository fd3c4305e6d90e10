using InferCheck.Site.Addresses;
using InferCheck.Site.Settings;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Reading;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Forms.Feeds;

/// <summary>Answers a request for a feed: first by its one address, then with what it tells.</summary>
internal sealed class FeedAnswers(ContentStore store, SiteSettings settings, Words words, Texts texts, AtomFeed atom, CalendarEntries entries,
    CalendarFeed calendar)
{
    private const int MostEntries = 200;

    /// <summary>Browsers show what is called by its own type as text; every feed reader takes it by this one.</summary>
    private const string Xml = "application/xml; charset=utf-8";

    public IResult Atom(HttpContext context, FeedSelection selection, string path, string readablePath)
    {
        var all = context.Request.Query[FeedAddress.Material] == FeedAddress.All;
        if (Redirect(context, FeedAddress.WithMaterial(path, all)) is { } redirect)
        {
            return redirect;
        }

        return FeedRoutes.Answer(context, atom.Write(new FeedPage
        {
            Title = Title(isCalendar: false, selection),
            Path = FeedAddress.WithMaterial(path, all),
            ReadablePath = readablePath,
            Address = place => PublicAddress.Of(context, place),
            Style = context.Link(RootFiles.FeedStyle),
            Prefix = AddressPrefix.Of(context).Path,
            TagAuthority = settings.TagAuthority,
            Events = Events(selection with { WithImmaterial = all }),
            ContentDay = store.Totals.NewestReading,
        }), Xml);
    }

    public IResult Watch(HttpContext context, string providers, string topics, string form)
    {
        var names = WatchNames.Read(store, providers, topics);
        if (names.TooMany is { } tooMany)
        {
            return RefusedNames.BadRequest(context, tooMany);
        }

        if (names.Unknown.Count > 0)
        {
            return UnknownName.NotFound(context, names.Unknown);
        }

        var path = FeedAddress.OfWatch(names.Selection, form);
        if (form == FeedAddress.Atom)
        {
            return Atom(context, names.Selection, path, names.Selection.Providers is [var only] ? Paths.Provider(only) : Paths.Changes);
        }

        return Calendar(context, names.Selection with { Kinds = CalendarKinds.Read(context.Request.Query) });
    }

    private IResult Calendar(HttpContext context, FeedSelection selection) =>
        Redirect(context, FeedAddress.OfCalendar(selection, selection.Kinds)) ?? FeedRoutes.Answer(
            context,
            calendar.Write(Title(isCalendar: true, selection), place => PublicAddress.Of(context, place), settings.TagAuthority, entries.Of(selection)),
            "text/calendar; charset=utf-8");

    /// <summary>Newest first; of one day, what changed in profiles comes before what changed in documents, and that before prices.</summary>
    private IReadOnlyList<FeedEventRow> Events(FeedSelection selection) =>
    [
        .. store.Feeds.Events(selection, MostEntries).Concat(Rewordings.Events(store, selection)).Concat(PriceChanges.Events(store, selection))
            .OrderByDescending(item => item.HappenedOn, StringComparer.Ordinal).Take(MostEntries),
    ];

    private static IResult? Redirect(HttpContext context, string address)
    {
        var parts = address.Split('?', 2);
        var isCanonical = context.Request.Path.Value == parts[0]
            && CanonicalQuery.Is(context.Request.QueryString, CanonicalQuery.Pairs(new QueryString(parts.Length < 2 ? "" : "?" + parts[1])));
        return isCanonical ? null : Results.Redirect(context.Link(address), permanent: true);
    }

    private string Title(bool isCalendar, FeedSelection selection)
    {
        var whose = selection.Providers.Select(slug => store.Providers.Link(slug)?.Name ?? slug);
        var parts = new[] { string.Join(", ", whose), string.Join(", ", selection.Topics.Select(words.Topic)) }.Where(part => part.Length > 0).ToList();
        return parts.Count == 0
            ? texts[isCalendar ? "calendar.title-all" : "feed.title-all"]
            : texts[isCalendar ? "calendar.title" : "feed.title", string.Join(": ", parts)];
    }
}

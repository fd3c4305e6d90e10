using InferCheck.Model;
using InferCheck.Site.Forms.Api.V1;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Forms.Api.Maps;

/// <summary>Changes and readings as the API gives them.</summary>
internal static class ChangeMap
{
    public static ApiChange Change(ChangeEntry entry)
    {
        var isChange = entry.Kind == ChangeEntry.ChangeKind;
        return new ApiChange
        {
            Id = $"{entry.Provider}/{entry.Kind}/{entry.Ordinal + 1}",
            Kind = entry.Kind,
            On = Dates.Day(entry.HappenedOn),
            Provider = entry.Provider,
            ProviderName = entry.ProviderName,
            Topic = entry.Topic,
            From = isChange ? Side(entry.From) : null,
            To = isChange ? Side(entry.To) : null,
            Material = isChange ? entry.Material : null,
            By = entry.ReadBy,
            Reading = entry.Reading,
            Note = entry.Note,
            NoteHtml = entry.NoteHtml,
            Links = Links.Change(entry.Provider, entry.Topic),
        };
    }

    /// <summary>The profile has its history newest first; places count from the oldest, so that they never change.</summary>
    public static IEnumerable<ApiChange> History(Profile profile) => profile.History.Select((row, place) => Change(new ChangeEntry
    {
        Kind = ChangeEntry.ChangeKind,
        Provider = profile.Provider.Slug,
        ProviderName = profile.Provider.Name,
        Ordinal = profile.History.Count - 1 - place,
        HappenedOn = row.ChangedOn,
        Topic = row.Topic,
        FromValues = row.FromValues,
        ToValues = row.ToValues,
        Note = row.Note,
        NoteHtml = row.NoteHtml,
        Material = row.Material,
    }));

    public static ApiReview Review(ReviewRow row) => new() { On = Dates.Day(row.ReadOn), By = row.ReadBy, Kind = row.Kind, Note = row.Note };

    private static ApiChangeSide Side(IReadOnlyList<string> values) => values switch
    {
        [] => new ApiChangeSide { State = "nothing", Values = [] },
        [Statuses.NotStated or Statuses.Conflicting] => new ApiChangeSide { State = values[0], Values = [] },
        _ => new ApiChangeSide { State = "values", Values = values },
    };
}

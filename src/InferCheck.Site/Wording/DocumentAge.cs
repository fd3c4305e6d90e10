using InferCheck.Model;

namespace InferCheck.Site.Wording;

/// <summary>How old a document was on the day somebody read it: that stays true, whenever a page is printed.</summary>
internal static class DocumentAge
{
    /// <summary>In whole years, at least; nothing for a document without a date, or of less than a year.</summary>
    public static int? Years(string dated, string read)
    {
        if (PartialDate.Parse(dated) is not { } date || PartialDate.Parse(read) is not { } day)
        {
            return null;
        }

        var years = day.Earliest.Year - date.Latest.Year;
        var whole = date.Latest.AddYears(years) > day.Earliest ? years - 1 : years;
        return whole > 0 ? whole : null;
    }
}

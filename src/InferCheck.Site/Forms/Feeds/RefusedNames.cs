namespace InferCheck.Site.Forms.Feeds;

/// <summary>An address that names more than there is: no reader's mistake, and every name would be work.</summary>
internal static class RefusedNames
{
    private static readonly object Key = new();

    /// <summary>Hands the numbers on to the page that says so.</summary>
    public static IResult BadRequest(HttpContext context, (int Given, int Known) tooMany)
    {
        context.Items[Key] = tooMany;
        return Results.BadRequest();
    }

    public static (int Given, int Known)? Reported(HttpContext context) => context.Items[Key] as (int Given, int Known)?;
}

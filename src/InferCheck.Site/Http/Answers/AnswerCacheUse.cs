namespace InferCheck.Site.Http.Answers;

/// <summary>Puts the kept answers before everything else.</summary>
internal static class AnswerCacheUse
{
    public static IApplicationBuilder UseAnswerCache(this IApplicationBuilder app) => app.UseMiddleware<AnswerCache>();
}

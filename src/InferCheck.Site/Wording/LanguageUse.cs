using InferCheck.Site.Addresses;

namespace InferCheck.Site.Wording;

/// <summary>Hands the language of the address to the services of the request, after whoever may have made those anew.</summary>
internal static class LanguageUse
{
    public static IApplicationBuilder UseChosenLanguage(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (AddressPrefix.Of(context).Language is { } language)
        {
            context.RequestServices.GetRequiredService<ChosenLanguage>().Name = language;
        }

        return next(context);
    });
}

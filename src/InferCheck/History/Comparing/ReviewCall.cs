using InferCheck.Model;

namespace InferCheck.History.Comparing;

/// <summary>
/// The command that reads claims again, to be copied into a shell: names that could say something to a shell are left out of it.
/// </summary>
internal static class ReviewCall
{
    public static string Of(ProfileChange profile, string topic, Vocabulary vocabulary) =>
        Slug.IsValid(topic) && vocabulary.FindTopic(topic) is not null ? $"{Of(profile)} --topic {topic}" : Of(profile);

    private static string Of(ProfileChange profile) => Slug.IsValid(profile.Slug) ? $"infercheck review {profile.Slug}" : "infercheck review";
}

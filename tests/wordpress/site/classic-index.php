<?php
// A classic theme, with the markup that the theme of this style sheet has around a post.
?><!doctype html>
<html <?php language_attributes(); ?>>
<head>
	<meta charset="<?php bloginfo( 'charset' ); ?>">
	<meta name="viewport" content="width=device-width, initial-scale=1">
	<?php wp_head(); ?>
</head>
<body <?php body_class(); ?>>
<?php wp_body_open(); ?>
<div id="page" class="site">
	<div class="site-content-contain"><div id="content" class="site-content"><div class="wrap">
		<div id="primary" class="content-area"><main id="main" class="site-main">
			<?php
			while ( have_posts() ) :
				the_post();
				?>
				<article id="post-<?php the_ID(); ?>" <?php post_class(); ?>>
					<header class="entry-header"><h1 class="entry-title"><?php the_title(); ?></h1></header>
					<div class="post-inner"><div class="entry-content"><?php the_content(); ?></div></div>
				</article>
			<?php endwhile; ?>
		</main></div>
	</div></div></div>
</div>
<?php wp_footer(); ?>
</body>
</html>
